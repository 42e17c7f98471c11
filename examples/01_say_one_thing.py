"""Speak one sentence with the real voice into a WAV file: two nodes, no microphone, no speaker.

python examples/01_say_one_thing.py said.wav
"""

import sys

from quark_glasses.core.types import SayRequest, SpeechProgress
from quark_glasses.nodes.speaker import Speaker
from quark_glasses.nodes.tts import Tts
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner


class Asker(GlassesNode):
    """Asks for one sentence and waits until it was heard."""

    name = "asker"

    def configure(self, params: object) -> None:
        self.say = self.publisher(topics.SAY)
        self.heard: SpeechProgress | None = None

    def activate(self) -> None:
        self.listen(topics.PROGRESS, self.on_progress)
        self.say.publish(SayRequest(self.header(), "hello", "Hello. I am your pair of glasses.", "en"))

    def on_progress(self, progress: SpeechProgress) -> None:
        self.heard = progress


def main(path: str) -> None:
    with Runner() as runner:
        sink = ["--ros-args", "-p", "sink:=file", "-p", f"path:={path}"]
        runner.add(Speaker(context=runner.context, cli_args=sink))
        runner.add(Tts(context=runner.context))
        asker = Asker(context=runner.context)
        runner.add(asker)
        runner.up()
        runner.spin_until(lambda: asker.heard is not None and asker.heard.done, 20)
        print(f"heard {asker.heard.heard_chars} characters" if asker.heard else "nothing was heard")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "said.wav")
