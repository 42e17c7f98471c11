"""Every voice keeps one contract; the real ones also say what they were given, early, and stop when told."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soxr
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses import wearers
from quark_glasses.backends import registry
from quark_glasses.backends.api import SpokenPiece, Synthesizer
from quark_glasses.backends.asr.whisper import Whisper
from quark_glasses.backends.tts.bilingual import Bilingual
from quark_glasses.backends.tts.hibari import Hibari
from quark_glasses.backends.tts.kokoro import Kokoro, ceiling
from quark_glasses.backends.tts.phonemes import ChinesePhonemes, MixedPhonemes
from quark_glasses.backends.tts.phrase_files import PhraseFiles
from quark_glasses.backends.tts.pieces import Limits, split_pieces, trimmed
from quark_glasses.backends.tts.pinyin_ipa import syllable_ipa
from quark_glasses.backends.tts.runs import language_runs
from quark_glasses.backends.tts.scripted import Scripted
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, Cancelled, InvalidInput, ModelMissing
from quark_glasses.core.language.written import simplified
from quark_glasses.core.speech.phrase_cache import Entry, Phrase, PhraseCache, PhraseKey, pack, unpack
from quark_glasses.models import ModelStore

TEXTS = {"zh": "好的，十分钟的计时器设好了。", "en": "Okay, the timer is set for ten minutes."}
KINDS = ["scripted", "bilingual", "hibari", pytest.param("kokoro", marks=pytest.mark.models)]
MIXED = st.text(alphabet=st.sampled_from("好的设十分钟ab Wi-Fi，。,.!？ \n"), max_size=60)


class Folder:
    """Weights laid out as in the cache."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        if not (self.root / name).is_dir():
            raise ModelMissing(f"no {name}", "Run: quark models pull")
        return self.root / name


NOWHERE = Folder(Path("nowhere"))


class Counting(Scripted):
    """Counts what it was asked to say."""

    said: list[str]

    def __init__(self, options: Any, models: Any) -> None:
        super().__init__(options, models)
        self.said = []

    def synthesize(self, text: str, **how: Any) -> Any:
        self.said.append(text)
        return super().synthesize(text, **how)


@pytest.fixture
def bilingual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bilingual:
    monkeypatch.setattr(registry, "create", lambda kind, name, options, models: Counting(options, models))
    engine = Bilingual({"zh": "one", "en": "two", "phrase_cache_dir": tmp_path / "phrases"}, NOWHERE)
    engine.load()
    return engine


@pytest.fixture(scope="session")
def kokoro(weights: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Kokoro:
    for package in ("onnxruntime", "jieba", "pypinyin", "hibari"):
        pytest.importorskip(package, reason=f"{package} is not installed")
    options = {"cache_dir": tmp_path_factory.mktemp("words")}
    engine = Kokoro(options, Folder(weights("kokoro").parent))
    engine.load()
    return engine


@pytest.fixture(scope="session")
def hibari() -> Hibari:
    pytest.importorskip("hibari", reason="hibari-tts is not installed")
    engine = Hibari({}, NOWHERE)
    engine.load()
    return engine


@pytest.fixture
def engine(kind: str, request: pytest.FixtureRequest) -> Synthesizer:
    if kind != "scripted":
        made: Synthesizer = request.getfixturevalue(kind)
        return made
    made = Scripted({}, NOWHERE)
    made.load()
    return made


def language_of(engine: Synthesizer) -> str:
    return "zh" if "zh" in engine.capabilities.languages else "en"


def say(engine: Synthesizer, text: str, **how: Any) -> list[SpokenPiece]:
    return list(engine.synthesize(text, **how))


def sound(pieces: list[SpokenPiece]) -> np.ndarray:
    return np.concatenate([piece.samples for piece in pieces])


def engines_of(bilingual: Bilingual) -> dict[str, Counting]:
    return bilingual._made  # type: ignore[return-value]


@pytest.mark.parametrize("kind", KINDS)
def test_speaks_in_pieces_that_cover_the_text_in_order(engine: Synthesizer) -> None:
    language = language_of(engine)
    text = TEXTS[language]
    pieces = say(engine, text, language=language)
    assert isinstance(engine, Synthesizer)
    assert pieces[0].start_char == 0
    assert all(one.end_char == two.start_char for one, two in zip(pieces, pieces[1:], strict=False))
    assert pieces[-1].end_char == len(text)
    for piece in pieces:
        assert piece.samples.dtype == np.int16
        assert piece.samples.ndim == 1
        assert len(piece.samples) > piece.sample_rate // 20
    assert 1.0 < len(sound(pieces)) / pieces[0].sample_rate < 8.0


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_text_sounds_the_same(engine: Synthesizer) -> None:
    language = language_of(engine)
    once, again = (sound(say(engine, TEXTS[language], language=language)) for _ in range(2))
    assert np.array_equal(once, again)


@pytest.mark.parametrize("kind", KINDS)
def test_faster_speech_is_shorter(engine: Synthesizer) -> None:
    language = language_of(engine)
    normal = sound(say(engine, TEXTS[language], language=language))
    fast = sound(say(engine, TEXTS[language], language=language, speed=1.5))
    assert len(fast) < 0.9 * len(normal)


@pytest.mark.parametrize("kind", KINDS)
def test_cancel_ends_it_between_pieces(engine: Synthesizer) -> None:
    language = language_of(engine)
    cancel = CancelToken()
    pieces = engine.synthesize(TEXTS[language] * 4, language=language, cancel=cancel)
    next(pieces)
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(pieces)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", "  ", "。", "…!?"])
def test_nothing_to_say_is_silence(engine: Synthesizer, text: str) -> None:
    assert say(engine, text, language=language_of(engine)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_language_is_refused(engine: Synthesizer) -> None:
    with pytest.raises(InvalidInput):
        say(engine, "bonjour", language="fr")


@pytest.mark.parametrize("made", [Scripted, Hibari, Kokoro])
def test_speaking_before_load_is_refused(made: type[Any]) -> None:
    with pytest.raises(BackendUnavailable):
        say(made({}, NOWHERE), "Hello.", language="en")


def test_missing_weights_are_named() -> None:
    with pytest.raises(ModelMissing, match="quark models pull"):
        Kokoro({}, NOWHERE).load()


@pytest.mark.models
def test_kokoro_refuses_an_unknown_voice(kokoro: Kokoro) -> None:
    with pytest.raises(InvalidInput, match="zf_xiaoxiao"):
        say(kokoro, "好的。", language="zh", voice="zf_nobody")


@pytest.mark.models
def test_kokoro_gives_up_within_a_piece(kokoro: Kokoro) -> None:
    cancel = CancelToken()
    cancel.check = lambda: None  # type: ignore[method-assign]  # only the watcher can see it
    cancel.cancel()
    with pytest.raises(Cancelled):
        say(kokoro, "从上海虹桥到北京南的高铁二等座票价是五百五十三元。", language="zh", cancel=cancel)


@pytest.mark.models
@pytest.mark.parametrize(
    ("text", "heard"),
    [("今天天气很好。", "今天天气"), ("我没听清，请再说一遍。", "再说一遍"), ("定一个十分钟的闹钟。", "闹钟")],
)
def test_a_recogniser_understands_kokoro(
    kokoro: Kokoro, models: ModelStore, weights: Any, text: str, heard: str
) -> None:
    recogniser = Whisper({"languages": ["zh"]}, models)
    weights("whisper-base")
    recogniser.load()
    said = soxr.resample(sound(say(kokoro, text, language="zh")).astype(np.float32) / 32768, 24_000, 16_000)
    found = recogniser.recognize(said, language="zh")
    assert any(heard in simplified(text) for text in (found.text, *found.alternatives)), "processors round differently"


def test_bilingual_gives_each_run_to_its_engine(bilingual: Bilingual) -> None:
    pieces = say(bilingual, "请打开 Wi-Fi 设置。", language="zh")
    assert engines_of(bilingual)["one"].said == ["请打开 ", "设置。"]
    assert engines_of(bilingual)["two"].said == ["Wi-Fi "]
    assert [(piece.start_char, piece.end_char) for piece in pieces] == [(0, 4), (4, 10), (10, 13)]


def test_a_fixed_phrase_is_made_once(bilingual: Bilingual) -> None:
    fixed = [("好的。", "zh"), ("Okay.", "en")]
    assert bilingual.warm_up(fixed) == 2
    assert bilingual.warm_up(fixed) == 0
    before = {name: len(engine.said) for name, engine in engines_of(bilingual).items()}
    pieces = say(bilingual, "好的。", language="zh") + say(bilingual, "Okay.", language="en")
    assert len(pieces) == 2
    assert {name: len(engine.said) for name, engine in engines_of(bilingual).items()} == before


def test_a_wearers_reply_is_not_kept(bilingual: Bilingual, tmp_path: Path) -> None:
    say(bilingual, "你的验证码是三二一。", language="zh")
    assert not list(tmp_path.rglob("*.phrase"))


def test_a_damaged_phrase_is_made_again(bilingual: Bilingual, tmp_path: Path) -> None:
    bilingual.warm_up([("好的。", "zh")])
    (file,) = tmp_path.rglob("*.phrase")
    good = file.read_bytes()
    file.write_bytes(good[:-3] + b"xyz")
    assert len(say(bilingual, "好的。", language="zh")) == 1
    assert bilingual.warm_up([("好的。", "zh")]) == 1
    assert file.read_bytes() == good
    assert file.stat().st_mode & 0o077 == 0


@given(text=MIXED, language=st.sampled_from(["zh", "en"]))
def test_runs_cover_the_text(text: str, language: str) -> None:
    runs = language_runs(text, language)
    assert "".join(text[run.start : run.end] for run in runs) == text
    assert all(run.start < run.end for run in runs)


@given(text=MIXED, first=st.integers(1, 12), rest=st.integers(4, 30))
def test_pieces_cover_the_text(text: str, first: int, rest: int) -> None:
    pieces = list(split_pieces(text, Limits(first, rest), list))
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text


def test_the_first_piece_is_short_and_keeps_words_whole() -> None:
    words = {
        "从上海虹桥到北京南的票": ["从", "上海", "虹桥", "到", "北京", "南", "的", "票"],
        "连接Wi-Fi的眼镜": ["连接", "Wi", "-", "Fi", "的", "眼镜"],
    }
    cut = [list(split_pieces(text, Limits(6, 22), words.__getitem__))[0].end for text in words]
    assert cut == [6, 2]


def test_edges_are_trimmed_without_a_click() -> None:
    rate = 24_000
    tone = 0.5 * np.sin(np.arange(rate) * 0.1).astype(np.float32)
    quiet = np.zeros(rate, dtype=np.float32)
    assert 1.1 < len(trimmed(np.concatenate([quiet, tone, quiet]), rate, 0.1)) / rate < 1.25
    cut = trimmed(np.roll(tone, 7), rate, 0.0)
    assert abs(cut[0]) < 1e-3
    assert abs(cut[-1]) < 1e-3
    assert np.abs(np.diff(cut[:96])).max() < 0.06
    assert len(trimmed(quiet, rate, 0.1)) == 0


def test_syllables_become_the_voices_phonemes() -> None:
    said = [
        syllable_ipa(one) for one in ("zhong1", "guo2", "lv4", "shi4", "xue2", "er2", "yuan2", "ma5", "wu3", "qu4", "?")
    ]
    assert said == ["ꭧʊ→ŋ", "kwo↗", "ly↘", "ʂɨ↘", "ɕɥe↗", "ɚ↗", "ɥɛ↗n", "ma", "u↓", "ʨʰy↘", ""]


def test_the_volume_is_adjusted_and_nothing_falls() -> None:
    for package in ("jieba", "pypinyin"):
        pytest.importorskip(package, reason=f"{package} is not installed")
    said = ChinesePhonemes(lambda text: [text] if text else [])("音量调到五十")
    assert "tʰjau↗" in said
    assert "tjau↘" not in said


def test_phonemes_keep_the_marks_that_voices_pause_at() -> None:
    said = MixedPhonemes(lambda text: f"<{text}>", lambda text: text.upper())("好的，open Wi-Fi。走！")
    assert said == "<好的>, OPEN WI-FI . <走>!"


class Memory:
    """A store of phrases in memory."""

    def __init__(self) -> None:
        self.blobs: dict[str, bytes] = {}
        self.order: list[str] = []

    def read(self, name: str) -> bytes | None:
        if name in self.blobs:
            self._use(name)
        return self.blobs.get(name)

    def write(self, name: str, content: bytes) -> None:
        self.blobs[name] = content
        self._use(name)

    def remove(self, name: str) -> None:
        self.blobs.pop(name, None)

    def entries(self) -> list[Entry]:
        return [Entry(name, len(content), self.order.index(name)) for name, content in self.blobs.items()]

    def _use(self, name: str) -> None:
        self.order = [other for other in self.order if other != name] + [name]


def key(text: str, **other: Any) -> PhraseKey:
    return PhraseKey(
        **{"engine": "e", "model": "m", "voice": "v", "language": "zh", "speed": 1.0, "text": text} | other
    )


def test_the_phrase_unused_for_longest_goes_first() -> None:
    phrase = Phrase(np.ones(1000, dtype=np.int16), 24_000)
    cache = PhraseCache(Memory(), limit_bytes=3 * len(pack(phrase)))
    for text in "abc":
        cache.put(key(text), phrase)
    assert cache.get(key("a"))
    cache.put(key("d"), phrase)
    assert [text for text in "abcd" if cache.get(key(text))] == ["a", "c", "d"]


def test_a_phrase_larger_than_the_cache_is_not_kept() -> None:
    cache = PhraseCache(Memory(), limit_bytes=100)
    cache.put(key("a"), Phrase(np.ones(1000, dtype=np.int16), 24_000))
    assert cache.get(key("a")) is None


@pytest.mark.parametrize("other", [{"engine": "x"}, {"model": "x"}, {"voice": "x"}, {"speed": 1.2}, {"language": "en"}])
def test_another_voice_is_another_phrase(other: dict[str, Any]) -> None:
    cache = PhraseCache(Memory())
    cache.put(key("好的"), Phrase(np.ones(10, dtype=np.int16), 24_000))
    assert cache.get(key("好的", **other)) is None


@given(samples=st.lists(st.integers(-32768, 32767), max_size=50), at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_a_single_wrong_bit_is_noticed(samples: list[int], at: int, bit: int) -> None:
    content = bytearray(pack(Phrase(np.array(samples, dtype=np.int16), 24_000)))
    phrase = unpack(bytes(content))
    assert phrase is not None
    assert phrase.samples.tolist() == samples
    at %= len(content)
    content[at] ^= 1 << bit
    broken = unpack(bytes(content))
    rate_bytes = range(6, 10)
    assert broken is None or at in rate_bytes


def test_a_folder_that_cannot_be_written_only_forgets(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    store = PhraseFiles(blocked / "phrases")
    store.write("a", b"x")
    store.remove("a")
    assert store.read("a") is None
    assert store.entries() == []


def test_wearers_write_sound_and_words(tmp_path: Path) -> None:
    class Tones(wearers.Wearers):
        def voices(self, language: str) -> list[str]:
            return ["kokoro:high"]

        def _kokoro(self) -> Scripted:
            engine = Scripted({"sample_rate": 24_000}, NOWHERE)
            engine.load()
            return engine

    (file,) = wearers.write_requests(Tones(NOWHERE), ["现在几点了？"], "zh", ["kokoro:high"], tmp_path)
    with wave.open(str(file)) as stream:
        assert (stream.getframerate(), stream.getnchannels()) == (16_000, 1)
        assert 1.0 < stream.getnframes() / 16_000 < 3.0
    assert file.with_suffix(".txt").read_text("utf-8") == "现在几点了？\n"


def test_a_text_ends_sooner_only_where_that_is_wanted() -> None:
    phonemes = list("tjen.")
    hurried, whole = ceiling(phonemes), ceiling(phonemes, bound_end=False)
    assert hurried.shape == whole.shape == (1, len(phonemes) + 2)
    assert (hurried[0, -2:] < 20).all(), "mark, end"
    assert hurried[0, -3] == whole[0, -3], "a bound there would garble the last syllable"
    assert (whole >= hurried.max()).all()
