"""From a spoken question about something in view to the answer: camera video and sound files in, through the whole profile.

Each question has a film of its own: a product of the built-in catalogue in a hand-held camera, its bar code or its front with words,
and a synthesised wearer who asks what it costs elsewhere, what it says, what code it has. The clock runs from the end of
speech (as `quark bench voice` finds it) to the first sound of the answer. An answer is right if the product compared is the one
in view, or if what was read out is what is printed. The first is asked some seconds after the glasses are up. With `--data` a
folder of films instead: NAME.mp4 (or a picture), NAME.wav, and NAME.txt with what must be in the answer, `|` between words of
which one is enough.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from quark_glasses import paths
from quark_glasses.backends.camera.pictures import read_picture
from quark_glasses.commands.bench import load
from quark_glasses.commerce.seed import seed
from quark_glasses.compose import Glasses
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import CardKind, CardUpdate
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import Turn, TurnState
from quark_glasses.core.vision.pack import Pack, film
from quark_glasses.models import ModelStore, font_files
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.video import Mp4Writer
from quark_glasses.wearers import Wearers, file_name, write_requests

voice = load("voice")
ASK = {
    "price": {"en": "Hey Quark, is it cheaper online?", "zh": "你好夸克，这个网上多少钱"},
    "scan": {"en": "Hey Quark, scan the code.", "zh": "你好夸克，扫一下这个码"},
    "read": {"en": "Hey Quark, read this to me.", "zh": "你好夸克，读一下上面的字"},
}
VIEWS = (("price", "code"), ("price", "front"), ("scan", "code"), ("read", "front"))
QUESTIONS, QUICK = 32, 4
FPS, FRAMES = 15, 60
PICTURES = (".png", ".jpg", ".jpeg")
SETTLED_S = 4.0  # before the first question: the recogniser reads what it listens for
APART_S = 1.0  # the camera closes between two questions


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--questions", type=int, default=QUESTIONS, help="half in each language")
    parser.add_argument("--data", type=Path, help="folder with films, sounds and what must be answered")
    parser.add_argument("--seed", type=int, default=11, help="which products, and how the hand moves")
    parser.add_argument("--profile", default="ar")
    parser.add_argument("--show", action="store_true", help="print each question")


@dataclass(frozen=True)
class Question:
    """A film, a sound, and the answer: a product's digits, or words that must be said (`|`: one of them)."""

    name: str
    film: Path
    sound: Path
    language: str
    kind: str
    gtin: str = ""
    words: tuple[str, ...] = ()


@dataclass
class Answered:
    """What came of a question."""

    question: Question
    seconds: float | None
    right: bool
    carded: bool
    said: str


def run(args: argparse.Namespace) -> dict[str, Any]:
    count = QUICK if args.quick else args.questions
    with tempfile.TemporaryDirectory() as folder:
        asked = list(recorded(args.data)) if args.data else list(made(count, args.seed))
        seen = Path(folder) / "seen.mp4"
        bring(asked[0].film, seen)
        extra = [voice.Listener, Watcher]
        with Glasses(
            args.profile, namespace="/bench_look", overrides=settings(folder, seen), extra_nodes=extra
        ) as glasses:
            glasses.runner.spin_until(lambda: False, SETTLED_S)
            answers = [ask(glasses, question, seen, show=args.show) for question in asked]
    return figures(answers)


def settings(folder: str, seen: Path) -> dict[str, dict[str, Any]]:
    return {
        "microphone": {"source": "silence"},
        "speaker": {"sink": "null"},
        "dialogue": {"folder": folder, "language": "en"},
        "monitor": {"simulated_battery": 0.82},
        "camera": {"backend": "video", "backend_options": [f"path={seen}"], "light": "scripted", "gallery": folder},
        "vision": {"linger_s": 0.2},
        "commerce": {"folder": folder},
    }


# What is asked


def made(count: int, number: int) -> Iterator[Question]:
    """Questions about products of the catalogue, the languages in turn; films and sounds are kept in the cache."""
    folder = paths.cache() / "bench" / "look"
    folder.mkdir(parents=True, exist_ok=True)
    wearers, products = Wearers(ModelStore()), [entry.product for entry in seed()]
    for index in range(count):
        language = ("en", "zh")[index % 2]
        kind, side = VIEWS[index // 2 % len(VIEWS)]
        product = products[(number * 7919 + index * 331) % len(products)]
        pack = pack_of(product, language, side, number + index)
        path = folder / f"{number}-{index}-{side}-{language}.mp4"
        if not path.is_file():
            write_film(pack, path)
        text, voices = ASK[kind][language], wearers.voices(language)
        speaker = voices[index % len(voices)]
        sound = folder / f"{file_name(text, language, speaker)}.wav"
        if not sound.is_file():
            write_requests(wearers, [text], language, [speaker], folder)
        words = {"scan": (product.gtin[-4:],), "read": (words_of(pack.lines[0]),)}.get(kind, ())
        yield Question(path.stem, path, sound, language, kind, product.gtin if kind == "price" else "", words)


def pack_of(product: Product, language: str, side: str, number: int) -> Pack:
    """The back of a product with its code, or its front with brand, name and size."""
    title = product.titled(language)
    size = product.size
    name = title.removesuffix(size).strip() or title
    brand, _, rest = name.partition(" ")
    if side == "code":
        return Pack((brand,), product.gtin[-13:], seed=number)
    return Pack((brand, rest or name, size), seed=number)


def words_of(line: str) -> str:
    """The part of a line that must be heard in the answer."""
    return re.split(r"[\s,.，。]", line.strip())[0]


def write_film(pack: Pack, path: Path) -> None:
    """A film of a pack, complete or not at all."""
    partly = path.with_suffix(".part.mp4")
    frames = film(pack, font_files()[0], FRAMES)
    height, width = frames[0].shape[:2]
    writer = Mp4Writer(partly, (width, height), FPS)
    for number, frame in enumerate(frames):
        writer.picture(frame[:, :, ::-1].copy(), number / FPS)
    writer.close()
    os.replace(partly, path)


def recorded(folder: Path) -> Iterator[Question]:
    """The films of a folder; raises `InvalidInput`."""
    sounds = sorted(file for file in folder.glob("*") if file.suffix.lower() in (".wav", ".flac"))
    if not sounds:
        raise InvalidInput(f"there is no WAV or FLAC file in {folder}", "Give NAME.mp4, NAME.wav and NAME.txt")
    for sound in sounds:
        views = [sound.with_suffix(suffix) for suffix in (".mp4", *PICTURES) if sound.with_suffix(suffix).is_file()]
        wanted = sound.with_suffix(".txt")
        if not views or not wanted.is_file():
            raise InvalidInput(f"{sound.name} has no film or no .txt beside it", "Give NAME.mp4, NAME.wav and NAME.txt")
        words = tuple(wanted.read_text("utf-8").split("\n")[0].split())
        language = "zh" if sound.name.startswith("zh") else "en"
        yield Question(sound.stem, views[0], sound, language, "own", words=words)


# Asking


class Watcher(GlassesNode):
    """Sees what was answered; not part of the glasses."""

    name = "bench_watcher"

    def configure(self, params: Any) -> None:
        self.products: dict[str, str] = {}  # utterance -> digits of the product compared
        self.carded: set[str] = set()  # utterances with a card of their own
        self.said: dict[str, str] = {}

    def activate(self) -> None:
        self.listen(topics.PRICES, self.on_prices)
        self.listen(topics.HUD_CARD, self.on_card)
        self.listen(topics.TURN, self.on_turn)

    def on_prices(self, prices: PriceComparison) -> None:
        self.products[prices.utterance_id] = prices.product.gtin

    def on_card(self, update: CardUpdate) -> None:
        if update.card.kind in (CardKind.PRICE, CardKind.PICTURE, CardKind.LIST):
            self.carded.add(update.card.utterance_id)

    def on_turn(self, turn: Turn) -> None:
        if turn.state is TurnState.SPEAKING:  # a later one has only what was heard until the bench cut it off
            self.said[turn.utterance_id] = turn.reply


def ask(glasses: Glasses, question: Question, seen: Path, *, show: bool) -> Answered:
    """Hold something before the camera, ask, and wait for the answer."""
    bring(question.film, seen)
    take = voice.play(glasses, voice.Said(question.sound, question.language), show=False)
    watcher = cast(Watcher, glasses.nodes[Watcher.name])
    key = next((one.utterance_id for one in take.utterances if one.utterance_id in watcher.said), "")
    said = watcher.said.get(key, "")
    if question.gtin:
        right = watcher.products.get(key, "") == question.gtin
    else:
        heard = re.sub(r"\s", "", said).lower()
        right = all(any(each.lower() in heard for each in word.split("|")) for word in question.words)
    answered = Answered(
        question, take.first_sound_s, right and take.first_sound_s is not None, key in watcher.carded, said
    )
    if show:
        print(
            f"{question.name} {question.kind}: {answered.seconds} s, {'right' if right else 'WRONG'} «{said}»",
            flush=True,
        )
    glasses.runner.spin_until(lambda: False, APART_S)
    return answered


def bring(film_or_picture: Path, seen: Path) -> None:
    """Let the camera see this film from its beginning, when it opens next; a picture becomes a film."""
    partly = seen.with_suffix(".part.mp4")
    if film_or_picture.suffix.lower() in PICTURES:
        pixels = read_picture(film_or_picture)
        height, width = (size // 2 * 2 for size in pixels.shape[:2])
        writer = Mp4Writer(partly, (width, height), FPS)
        for number in range(FRAMES):
            writer.picture(pixels[:height, :width, ::-1].copy(), number / FPS)
        writer.close()
    else:
        shutil.copyfile(film_or_picture, partly)
    os.replace(partly, seen)


# Figures


def figures(answers: Sequence[Answered]) -> dict[str, Any]:
    """How long the answers took and how many were right, in all and by kind of question."""
    found: dict[str, Any] = {"questions": len(answers), "right": sum(each.right for each in answers)}
    found["carded"] = sum(each.carded for each in answers)
    found |= _times("answer", answers)
    for language in ("en", "zh"):
        found |= _times(f"{language}_answer", [each for each in answers if each.question.language == language])
    for kind in dict.fromkeys(each.question.kind for each in answers):
        mine = [each for each in answers if each.question.kind == kind]
        found[f"{kind}_right"] = sum(each.right for each in mine)
        found |= _times(kind, mine)
    found["unanswered"] = sum(each.seconds is None for each in answers)
    return found


def _times(name: str, answers: Sequence[Answered]) -> dict[str, float | None]:
    known = [each.seconds for each in answers if each.seconds is not None]
    return {f"{name}_p{p}_s": round(percentile(known, p), 3) if known else None for p in (50, 95)}
