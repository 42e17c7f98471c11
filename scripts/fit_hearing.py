#!/usr/bin/env python3
"""Teach the recogniser to hear requests, and to hear in noise what it hears in a quiet room; write backends/asr/hearing.npz.

    .venv/bin/python scripts/fit_hearing.py speak FOLDER [--clips 1500] [--seed 1] [--chinese 0.5]
    .venv/bin/pip install torch==2.13.0
    .venv/bin/python scripts/fit_hearing.py fit FOLDER [--minutes 60] [--onward FILE] [--write]

The encoder is its own teacher: on a clip in noise it is to give what it gave, before, on the same clip without. The decoder is to
write the true text, and a little what it would have written before of the clean clip. A clip takes a second of one core
to speak (two seeds may run at once) and 0.2 s of two cores to learn from once.

What was learnt is FOLDER/hearing.npz, and `--write` makes it part of the package. Where anything may be said the recogniser takes a
share of it, since a model halfway between both hears people, whom it never met, better than either does ("Robust fine-tuning of
zero-shot models", Wortsman et al., 2022); where a request is likely it takes all.

Source of the method: "Distilling the Knowledge in a Neural Network" (Hinton et al., 2015) on low-rank changes (Hu et al., 2021).
"""

from __future__ import annotations

import argparse
import random
import shutil
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from hearing_lib import clips
from hearing_lib.clips import Clip
from hearing_lib.noises import Noises
from quark_glasses.backends.asr.features import HOP, log_mel
from quark_glasses.backends.asr.whisper import FITTED, LEARNT, WEIGHTS
from quark_glasses.models import ModelStore

if TYPE_CHECKING:
    from torch import Tensor

BATCH = 8
RATE = 1e-3
WARM = 50  # steps until the full rate
DECAY = 1e-4
SPARE = (20, 50, 100, 200, 300)  # frames of silence after the longest clip of a batch
TEXT = 0.5  # what the decoder makes of it counts this much beside the encoder
TRUE = 0.75  # share of the true text, the rest the teacher's
BEFORE = (0.4, 0.8)  # of the batches nothing was said before, or names; before the others a few sentences
NAMES = (" Quark, 夸克.", "Quark、夸克。")  # as the product gives its vocabulary
SENTENCES = (3, 10)
SAID = 100  # steps between two lines, and two files
SEED = 7
LANGUAGES = ("zh", "en")
WIDE = str.maketrans("，？！；：", ",?!,,")
MARKS = ".,?!。、"  # whether they are written is left to the teacher
PROMPT = ("<|startoftranscript|>", "<|{}|>", "<|transcribe|>", "<|notimestamps|>")


class Lesson(NamedTuple):
    """A batch: spectrograms (clips, 80, frames), tokens (clips, places), and of those behind `start` which are text, and words."""

    clean: Tensor
    noisy: Tensor
    tokens: Tensor
    text: Tensor
    words: Tensor
    start: int


class Lessons:
    """Batches of clips of much the same length, without and with noise, and their texts as tokens.

    Before a text stands what was said before, the same for a batch; the product gives names so, and a person goes on from sentences.
    """

    def __init__(self, said: Sequence[Clip], folder: Path) -> None:
        from tokenizers import Tokenizer

        self._said, self._rng = said, random.Random(SEED)
        self._noises = Noises(self._rng, said)
        self._tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
        marks = {ids[-1] for mark in MARKS if (ids := self._encoded(mark))}
        self._words = frozenset(range(self._tokens.get_vocab_size())) - marks

    def __iter__(self) -> Iterator[Lesson]:
        """Without end; the next is made while the last is learnt from."""
        with ThreadPoolExecutor(1) as pool:
            following = pool.submit(self._next)
            while True:
                lesson, following = following.result(), pool.submit(self._next)
                yield lesson

    def _next(self) -> Lesson:
        import torch

        at = self._rng.randrange(len(self._said) - BATCH)
        chosen = self._said[at : at + BATCH]
        pairs = [self._noises.pair(clip) for clip in chosen]
        frames = max(len(clean) for clean, _ in pairs) // HOP + self._rng.choice(SPARE)
        clean, noisy = (
            torch.tensor(np.stack([log_mel(sound, frames + frames % 2) for sound in sounds]))
            for sounds in zip(*pairs, strict=True)
        )
        before, rows = self._before(), [self._text(clip) for clip in chosen]
        starts = [
            [*before, *(self._tokens.token_to_id(mark.format(clip.language)) for mark in PROMPT)] for clip in chosen
        ]
        longest, end = max(map(len, rows)), self._tokens.token_to_id("<|endoftext|>")
        tokens = [start + row + [end] * (longest - len(row)) for start, row in zip(starts, rows, strict=True)]
        written = [[place < len(row) for place in range(longest)] for row in rows]
        words = [[token in self._words for token in row] + [False] * (longest - len(row)) for row in rows]
        return Lesson(clean, noisy, *map(torch.tensor, (tokens, written, words)), len(starts[0]))

    def _before(self) -> list[int]:
        """Tokens of what was said before."""
        kind = self._rng.random()
        if kind < BEFORE[0]:
            return []
        if kind < BEFORE[1]:
            said = self._rng.choice(NAMES)
        else:
            language = self._rng.choice(LANGUAGES)
            clips = [clip for clip in self._rng.choices(self._said, k=2 * SENTENCES[1]) if clip.language == language]
            said = "".join(map(_led, clips[: self._rng.randint(*SENTENCES)]))
        return [self._tokens.token_to_id("<|startofprev|>"), *self._encoded(said)]

    def _text(self, clip: Clip) -> list[int]:
        return [*self._encoded(_led(clip)), self._tokens.token_to_id("<|endoftext|>")]

    def _encoded(self, text: str) -> list[int]:
        return list(self._tokens.encode(text, add_special_tokens=False).ids)


def _led(clip: Clip) -> str:
    """A text as the model writes it, which ends Chinese sentences in Chinese and sets no other Chinese mark."""
    return clip.text.translate(WIDE) if clip.language == "zh" else f" {clip.text[:1].upper()}{clip.text[1:]}"


class Pupil:
    """The model, which is its own teacher."""

    def __init__(self, folder: Path) -> None:
        from hearing_lib.network import Network, read_weights

        self.network = Network(read_weights(folder / WEIGHTS))
        self.learnt = list(self.network.parameters())

    def apart(self, lesson: Lesson) -> tuple[Tensor, Tensor]:
        """How far what it hears in noise is from what it heard without, and what it writes of it from what it should."""
        import torch

        from hearing_lib.network import as_it_was

        network, before, first = self.network, lesson.tokens[:, :-1], lesson.start - 1
        with torch.autocast("cpu", torch.bfloat16):
            with as_it_was():
                wanted = network.encoder(lesson.clean)
                teacher = network.decoder(before, wanted, first).float().softmax(-1)
            given = network.encoder(lesson.noisy)
            pupil = network.decoder(before, given, first).float().log_softmax(-1)
        wanted, given = wanted.float(), given.float()
        return ((given - wanted) ** 2).mean() / wanted.var(), _unlike(teacher, pupil, lesson)


def fit(said: Sequence[Clip], minutes: float, out: Path, onward: Path | None) -> None:
    """Learn for so long, ever more slowly, from the beginning or `onward` from a file, and write what was learnt now and then."""
    import torch

    torch.manual_seed(SEED)
    folder = ModelStore().path(FITTED)
    pupil = Pupil(folder)
    if onward:
        pupil.network.change(np.load(onward))
    steps = torch.optim.AdamW(pupil.learnt, lr=RATE, weight_decay=DECAY, betas=(0.9, 0.98))
    began, seen = time.monotonic(), []
    for step, lesson in enumerate(Lessons(said, folder), 1):
        spent = (time.monotonic() - began) / (60 * minutes)
        if spent >= 1:
            break
        for group in steps.param_groups:
            group["lr"] = RATE * min(1.0, step / WARM) * (1 - spent) ** 0.7
        sound, text = pupil.apart(lesson)
        steps.zero_grad()
        (sound + TEXT * text).backward()
        torch.nn.utils.clip_grad_norm_(pupil.learnt, 1.0)
        steps.step()
        seen.append((sound.item(), text.item()))
        if step % SAID == 0:
            sounds, texts = np.mean(seen[-SAID:], axis=0)
            print(f"{step} steps, {60 * minutes * spent:.0f} s: sound {sounds:.4f}, text {texts:.4f}", flush=True)
            np.savez_compressed(out, **pupil.network.changes())
    np.savez_compressed(out, **pupil.network.changes())


def _unlike(teacher: Tensor, pupil: Tensor, lesson: Lesson) -> Tensor:
    """How far what the pupil would write is from the true text, and from what the teacher would, in nats a token."""
    from_teacher = (teacher * (teacher.clamp_min(1e-9).log() - pupil)).sum(-1)
    true = -pupil.gather(-1, lesson.tokens[:, lesson.start :, None])[..., 0]
    share = TRUE * lesson.words
    return (((1 - share) * from_teacher + share * true) * lesson.text).sum() / lesson.text.sum()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("part", choices=("speak", "fit"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--clips", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chinese", type=float, default=0.5, help="share of the clips to speak")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--onward", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    if args.part == "speak":
        clips.speak(args.folder, args.clips, args.seed, args.chinese)
        return
    said = clips.read(args.folder)
    if len(said) <= BATCH:
        parser.error(f"{args.folder} holds {len(said)} clips; first: scripts/fit_hearing.py speak {args.folder}")
    learnt = args.folder / LEARNT.name
    fit(said, args.minutes, learnt, args.onward)
    print(f"wrote {learnt}")
    if args.write:
        shutil.copyfile(learnt, LEARNT)
        print(f"wrote {LEARNT}, {LEARNT.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
