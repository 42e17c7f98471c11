"""Print what was said in a recorded session.

python examples/04_read_a_bag.py quark-demo-20261122-120000/session
"""

import sys
from pathlib import Path

from quark_glasses.core.types import Transcript, Turn, TurnState
from quark_glasses.replay.bag import read_bag
from quark_glasses.ros import convert


def main(bag: Path) -> None:
    for row in read_bag(bag):
        if row.topic.endswith("speech/transcript"):
            transcript = convert.decode(Transcript, row.data)
            if transcript.final:
                print("wearer: ", transcript.text)
        elif row.topic.endswith("dialogue/turn"):
            turn = convert.decode(Turn, row.data)
            if turn.state == TurnState.SPEAKING:
                print("glasses:", turn.reply)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
