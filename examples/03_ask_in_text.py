"""What do the glasses answer? The dialogue's pure core, without sound and without ROS.

python examples/03_ask_in_text.py "what time is it" "定一个五分钟的闹钟"
"""

import sys
from zoneinfo import ZoneInfo

from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.types import Header, Transcript

NOON_NS = 1_795_320_000_000_000_000  # 2026-11-22 12:00 in Shanghai


def main(sentences: list[str]) -> None:
    conversation = Conversation()
    for number, sentence in enumerate(sentences):
        language = "en" if sentence.isascii() else "zh"
        context = SkillContext(NOON_NS, ZoneInfo("Asia/Shanghai"), language)
        heard = Transcript(Header(NOON_NS), str(number), 1, True, sentence, language=language, start_ns=NOON_NS)
        answer = conversation.heard(heard, context, awake=True)
        print(f"{sentence} -> {answer.intent}: {answer.text}" if answer else f"{sentence} -> nothing")


if __name__ == "__main__":
    main(sys.argv[1:] or ["what time is it", "现在几点了"])
