"""Speech recognition over recordings with transcripts: error rate, cost on one core, and words heard in noise.

DIR holds NAME.wav or NAME.flac beside NAME.txt. Each recording is recognised as a whole; the error rate is that of words (en)
or characters (zh) after `normalise_for_scoring`. Noise, music and silence, one minute of each, are made here and go through
the voice detector as they do in the graph; every unit of text that comes out counts as a word.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends import registry
from quark_glasses.backends.api import Recognition
from quark_glasses.commands.bench import load
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.language.written import normalise_for_scoring, to_written
from quark_glasses.core.speech.cleanup import units
from quark_glasses.core.speech.endpoint import EndpointPolicy, UtteranceDetector, UtteranceIds
from quark_glasses.core.types import SAMPLE_RATE, Activity
from quark_glasses.models import ModelStore

Floats = NDArray[np.float32]
Recognise = Callable[[Floats], Recognition]

NOISE_S = 60
LONGEST_S = 30
QUICK_S = 150  # of recordings in a quick run
MOST_S = 1200  # of recordings in a full run
BASELINE_S = 400


@dataclass(frozen=True, eq=False)
class Sentence:
    """A recording and what is said in it."""

    name: str
    sound: Floats
    text: str

    @property
    def seconds(self) -> float:
        return len(self.sound) / SAMPLE_RATE


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("directory", type=Path, help="folder of NAME.wav or NAME.flac with NAME.txt")
    parser.add_argument("--language", required=True, choices=("zh", "en"))
    parser.add_argument("--backend", default="whisper", help="engine to measure")
    parser.add_argument("--noise", type=Path, help="folder of recorded noise, heard besides the noise made here")


def run(args: argparse.Namespace) -> dict[str, float | int | str]:
    return measure(args.directory, args.language, quick=args.quick, backend=args.backend, noise=args.noise)


def measure(
    directory: Path, language: str, *, quick: bool = False, backend: str = "whisper", noise: Path | None = None
) -> dict[str, float | int | str]:
    """The figures of one language; raises `InvalidInput` where the folder holds no recording with a transcript."""
    sentences = read_sentences(directory, QUICK_S if quick else MOST_S)
    engine = registry.create("asr", backend, {"threads": 1}, ModelStore())
    engine.load()
    engine.recognize(sentences[0].sound, language=language)  # the first call also allocates
    key = "cer" if language == "zh" else "wer"
    error, rtf = score(sentences, language, lambda sound: engine.recognize(sound, language=language))
    figures: dict[str, float | int | str] = {
        key: round(error, 4),
        "rtf": round(rtf, 4),
        "sentences": len(sentences),
        "recorded_s": round(sum(sentence.seconds for sentence in sentences), 1),
        "wrong_language": sum(engine.recognize(s.sound).language != language for s in sentences[:20]),
        "latency_3s_s": round(latency(engine, sentences, language), 3),
        "backend": backend,
    }
    figures |= heard_in_noise(engine, noise)
    if not quick:
        figures |= against_baseline(engine, sentences, language, key, backend)
    engine.close()
    return figures


def read_sentences(directory: Path, most_s: float) -> list[Sentence]:
    """Recordings with their transcripts, in order of name, up to `most_s` seconds in all."""
    found: list[Sentence] = []
    total = 0.0
    for path in sorted(directory.iterdir()) if directory.is_dir() else []:
        transcript = path.with_suffix(".txt")
        if path.suffix.lower() not in (".wav", ".flac") or not transcript.is_file() or total >= most_s:
            continue
        sentence = Sentence(path.stem, read_sound(path), transcript.read_text(encoding="utf-8-sig").strip())
        if sentence.text and sentence.seconds <= LONGEST_S:
            found.append(sentence)
            total += sentence.seconds
    if not found:
        raise InvalidInput(f"{directory} holds no NAME.wav or NAME.flac with NAME.txt", "Name a folder of recordings")
    return found


def read_sound(path: Path) -> Floats:
    """Any sound file as 16 kHz mono."""
    import soundfile
    import soxr

    sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
    mono = sound.mean(axis=1)
    return np.asarray(mono if rate == SAMPLE_RATE else soxr.resample(mono, rate, SAMPLE_RATE), dtype=np.float32)


def score(sentences: Sequence[Sentence], language: str, recognise: Recognise) -> tuple[float, float]:
    """Error rate, and seconds of CPU per second of sound."""
    errors = length = 0
    began = time.process_time()
    texts = [to_written(recognise(sentence.sound).text, language) for sentence in sentences]
    cost = time.process_time() - began
    for sentence, text in zip(sentences, texts, strict=True):
        said, heard = (normalise_for_scoring(each, language) for each in (sentence.text, text))
        pair = (said, heard) if language == "zh" else (said.split(), heard.split())
        errors += edit_distance(*pair)
        length += len(pair[0])
    return errors / max(1, length), cost / sum(sentence.seconds for sentence in sentences)


def edit_distance(first: Sequence[str], second: Sequence[str]) -> int:
    """Insertions, deletions and substitutions (Wagner and Fischer, 1974)."""
    row = list(range(len(second) + 1))
    for number, one in enumerate(first, 1):
        above, row = row, [number]
        for column, other in enumerate(second, 1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (one != other)))
    return row[-1]


def latency(engine: Any, sentences: Sequence[Sentence], language: str) -> float:
    """Median time from three seconds of sound to their text."""
    sound = np.concatenate([sentence.sound for sentence in sentences[:5]])[: 3 * SAMPLE_RATE]
    times = []
    for _ in range(5):
        began = time.perf_counter()
        engine.recognize(sound, language=language)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def against_baseline(
    engine: Any, sentences: Sequence[Sentence], language: str, key: str, backend: str
) -> dict[str, float]:
    """The weights as they came and are commonly run: greedy, over 30 s of context, without filters; and both in noise."""
    if not hasattr(engine, "raw"):
        return {}
    plain = registry.create("asr", backend, {"threads": 1, "in_noise": False}, ModelStore())
    plain.load()
    chosen: list[Sentence] = []
    for sentence in sentences:
        if sum(each.seconds for each in chosen) < BASELINE_S:
            chosen.append(sentence)
    error, rtf = score(chosen, language, lambda sound: plain.raw(sound, language))
    ours, our_rtf = score(chosen, language, lambda sound: engine.recognize(sound, language=language))
    noisy = [replace(sentence, sound=in_noise(sentence.sound, seed)) for seed, sentence in enumerate(chosen)]
    after, _ = score(noisy, language, lambda sound: engine.recognize(sound, language=language))
    before, _ = score(noisy, language, lambda sound: plain.recognize(sound, language=language))
    plain.close()
    return {
        f"baseline_{key}": round(error, 4),
        "baseline_rtf": round(rtf, 4),
        "error_ratio": round(ours / error, 3) if error else 1.0,
        "rtf_ratio": round(our_rtf / rtf, 3),
        f"{key}_10db": round(after, 4),
        f"baseline_{key}_10db": round(before, 4),  # ours in all but the weights
    }


def in_noise(sound: Floats, seed: int) -> Floats:
    """With the noise of the bench of commands, 10 dB below the speech."""
    noisy: NDArray[np.int16] = load("commands").with_noise(np.rint(sound * 32767).astype(np.int16), seed)
    return noisy.astype(np.float32) / 32768


def heard_in_noise(engine: Any, recorded: Path | None) -> dict[str, int]:
    """Words heard where nobody speaks, and how many utterances the voice detector let through."""
    detector = registry.create("vad", "silero", {}, ModelStore())
    detector.load()
    words = passed = 0
    for sound in (*made_noise(), *recorded_noise(recorded)):
        for piece in utterances(detector, sound):
            heard = engine.recognize(piece)
            passed += 1
            words += units(heard.text, heard.language)
    detector.close()
    return {"words_from_noise": words, "utterances_from_noise": passed}


def utterances(detector: Any, sound: Floats) -> Iterable[Floats]:
    """What the voice detector takes for speech."""
    detector.reset()
    endpoint = UtteranceDetector(EndpointPolicy(max_ms=28_000), UtteranceIds("/bench"))
    events = []
    for start in range(0, len(sound) - detector.window + 1, detector.window):
        probability = detector.probability(sound[start : start + detector.window])
        stamps = (sample * 1_000_000_000 // SAMPLE_RATE for sample in (start, start + detector.window))
        events += endpoint.feed(probability, *stamps)
    for event in (*events, *endpoint.finish()):
        if event.state == Activity.ENDED:
            first, last = (stamp * SAMPLE_RATE // 1_000_000_000 for stamp in (event.start_ns, event.end_ns))
            yield sound[first:last]


def recorded_noise(folder: Path | None) -> Iterable[Floats]:
    for path in sorted(folder.glob("*.wav")) if folder else ():
        sound = read_sound(path)
        yield np.tile(sound, -(-NOISE_S * SAMPLE_RATE // len(sound)))[: NOISE_S * SAMPLE_RATE]


def made_noise() -> Iterable[Floats]:
    """White noise, pink noise, a street-like mixture, music and silence: a minute of each, the same in every run."""
    random = np.random.default_rng(20_240)
    length = NOISE_S * SAMPLE_RATE
    white = random.standard_normal(length)
    spectrum = np.fft.rfft(random.standard_normal(length))
    pink = np.fft.irfft(spectrum / np.sqrt(np.arange(1, len(spectrum) + 1)), length)
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * 0.11 * np.arange(length) / SAMPLE_RATE)
    clicks = (random.random(length) < 2.0 / SAMPLE_RATE) * random.uniform(0.3, 1.0, length)
    ring = np.exp(-np.arange(800) / 120) * np.sin(2 * np.pi * 1_900 * np.arange(800) / SAMPLE_RATE)
    street = peak(pink) * swell * 0.5 + np.convolve(clicks, ring, mode="same")
    for sound in (peak(white) * 0.3, peak(pink) * 0.5, peak(street) * 0.6, music(random, length), np.zeros(length)):
        yield sound.astype(np.float32)


def peak(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    """At full scale."""
    return sound / np.max(np.abs(sound))


def music(random: np.random.Generator, length: int) -> NDArray[np.float64]:
    """Chords, a sung-like melody with vibrato, kick and snare at 120 beats a minute."""
    sound = np.zeros(length)
    beat = SAMPLE_RATE // 2
    chords = ((48, 52, 55), (45, 48, 52), (41, 45, 48), (43, 47, 50))
    for number, start in enumerate(range(0, length, beat)):
        if number % 4 == 0:
            for note in chords[number // 4 % 4]:
                add(sound, start, tone(note, 4 * beat, 1.0, 0.0) * 0.1)
        add(sound, start, tone(int(random.choice((60, 62, 64, 67, 69, 72))), 2 * beat, 3.0, 0.3) * 0.2)
        falling = np.exp(-np.arange(3000) / 500)
        kick = np.sin(2 * np.pi * 60 * np.arange(3000) / SAMPLE_RATE)
        add(sound, start, falling * (random.standard_normal(3000) * 0.1 if number % 2 else kick * 0.3))
    return peak(sound) * 0.6


def tone(note: int, length: int, decay: float, vibrato: float) -> NDArray[np.float64]:
    """A decaying tone of four harmonics; `note` is a MIDI number."""
    seconds = np.arange(length) / SAMPLE_RATE
    phase = 2 * np.pi * 440 * 2 ** ((note - 69) / 12) * seconds + vibrato * np.sin(2 * np.pi * 5.5 * seconds)
    return np.asarray(np.exp(-decay * seconds) * sum(np.sin(k * phase) / k for k in range(1, 5)))


def add(sound: NDArray[np.float64], start: int, piece: NDArray[np.float64]) -> None:
    end = min(len(sound), start + len(piece))
    sound[start:end] += piece[: end - start]
