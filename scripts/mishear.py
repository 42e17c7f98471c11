#!/usr/bin/env python3
"""Write down what the recogniser makes of spoken sentences in noise: test/data/wordings/heard_en.txt and heard_zh.txt.

    .venv/bin/python scripts/mishear.py FOLDER...

A folder holds clips that `fit_hearing.py speak` made. Each is heard once, in noise; a line is the sentence and what was heard, where
that has other words. `fit_wordings.py` learns from them what requests sound like to this recogniser.
A quarter of a second a clip, one core.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from fit_hearing import LANGUAGES
from hearing_lib.clips import read
from hearing_lib.noises import Noises
from quark_glasses import paths
from quark_glasses.backends.asr.whisper import Whisper
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.written import to_written
from quark_glasses.models import ModelStore

SEED = 11
NAMES = ("Quark", "夸克")


def words(text: str, language: str) -> list[str]:
    return [token.text for token in tokenize(to_written(text, language))]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    clips = [clip for folder in parser.parse_args().folders for clip in read(folder)]
    noises, recogniser = Noises(random.Random(SEED), clips), Whisper({"threads": 1}, ModelStore())  # noqa: S311
    recogniser.load()
    heard: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    for number, clip in enumerate(clips, 1):
        text = recogniser.recognize(noises.pair(clip)[1], vocabulary=NAMES).text
        if text and words(text, clip.language) != words(clip.text, clip.language):
            heard[clip.language].append(f"{clip.text}\t{to_written(text, clip.language)}\n")
        if number % 500 == 0:
            print(f"{number} of {len(clips)} heard, other words in {sum(map(len, heard.values()))}", flush=True)
    for language, lines in heard.items():
        file = paths.share() / "test" / "data" / "wordings" / f"heard_{language}.txt"
        file.write_text("".join(sorted(lines)), encoding="utf-8")
        print(f"{file}: {len(lines)} sentences")


if __name__ == "__main__":
    main()
