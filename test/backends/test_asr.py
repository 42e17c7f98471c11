"""Every recogniser keeps the contract; Whisper hears people and writes nothing over noise."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from quark_glasses.backends.api import CommandReader, Recognition, Recognizer
from quark_glasses.backends.asr.features import log_mel
from quark_glasses.backends.asr.scripted import Scripted
from quark_glasses.backends.asr.whisper import GUESS, HOPELESS, Whisper, _fits, _Hypothesis, _least, _same_words
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, Cancelled, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.language.written import normalise_for_scoring
from quark_glasses.core.speech.expected import Expected
from quark_glasses.core.types import SAMPLE_RATE
from quark_glasses.models import ModelStore

SAID = [{"text": "打开客厅的灯", "language": "zh", "seconds": 2.0}]
TONE = (0.3 * np.sin(2 * np.pi * 200 * np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE)).astype(np.float32)


DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


class NoModels:
    def path(self, name: str) -> Path:
        raise ModelMissing(f"the weights {name} are absent", "Run: quark models pull")


@pytest.fixture(scope="module")
def whisper() -> Iterator[Whisper]:
    engine = Whisper({}, ModelStore())
    try:
        engine.load()
    except (BackendUnavailable, ModelMissing) as error:
        pytest.skip(f"whisper cannot run here: {error}")
    yield engine
    engine.close()


def scripted(**options: Any) -> Scripted:
    engine = Scripted({"utterances": SAID, **options}, NoModels())
    engine.load()
    return engine


def test_both_are_recognisers() -> None:
    assert isinstance(scripted(), Recognizer)
    assert isinstance(Whisper({}, NoModels()), Recognizer)


def test_scripted_hears_more_of_the_text_in_more_sound() -> None:
    engine = scripted()
    heard = [engine.recognize(TONE[: int(SAMPLE_RATE * seconds)]).text for seconds in (0.7, 1.0, 2.0)]
    assert heard == ["打开", "打开客", "打开客厅的灯"]
    assert engine.recognize(TONE).language == "zh"


def test_scripted_hears_nothing_in_silence() -> None:
    assert scripted().recognize(np.zeros(SAMPLE_RATE, dtype=np.float32)).text == ""


def test_scripted_tells_utterances_apart_by_loudness() -> None:
    engine = scripted(
        utterances=[{"text": "yes", "loudness_db": -40.0}, {"text": "no", "loudness_db": -13.0}],
    )
    assert engine.recognize(TONE).text == "no"
    assert engine.recognize(TONE * np.float32(0.05)).text == "yes"


def test_scripted_refuses_a_text_without_words() -> None:
    with pytest.raises(InvalidParameter):
        scripted(utterances=[{"seconds": 1.0}])


@pytest.mark.parametrize("options", [{"languages": []}, {"beam": 0}, {"threads": 0}, {"context_s": 31}])
def test_whisper_refuses_options_out_of_bounds(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidParameter):
        Whisper(options, NoModels())


def test_whisper_without_weights_says_what_to_do() -> None:
    with pytest.raises(ModelMissing, match="quark models pull"):
        Whisper({}, NoModels()).load()


def test_whisper_not_loaded_says_so() -> None:
    with pytest.raises(BackendUnavailable):
        Whisper({}, NoModels()).recognize(TONE)


def test_the_spectrogram_has_the_shape_of_its_context_and_peaks_at_the_tone() -> None:
    mel = log_mel(TONE, 400)
    assert mel.shape == (80, 400)
    assert mel.dtype == np.float32
    assert int(mel[:, 100].argmax()) in range(3, 7)  # 200 Hz in bands of 40 Hz
    assert np.ptp(mel) <= 2.0 + 1e-5  # eight decades, divided by four
    assert np.allclose(mel[:, 250:], mel.min())  # the padding is silence


@pytest.mark.models
def test_whisper_writes_nothing_over_silence_noise_and_tones(whisper: Whisper) -> None:
    random = np.random.default_rng(5)
    noise = (0.1 * random.standard_normal(4 * SAMPLE_RATE)).astype(np.float32)
    for sound in (
        np.zeros(SAMPLE_RATE, dtype=np.float32),
        noise,
        noise * np.float32(0.01),
        TONE,
        np.zeros(0, dtype=np.float32),
    ):
        assert whisper.recognize(sound).text == ""


@pytest.mark.models
def test_whisper_stops_when_cancelled_and_refuses_more_than_30_s(whisper: Whisper) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        whisper.recognize(TONE, cancel=cancel)
    with pytest.raises(InvalidInput):
        whisper.recognize(np.zeros(31 * SAMPLE_RATE, dtype=np.float32))


def recordings(language: str, count: int) -> list[tuple[np.ndarray, str]]:
    soundfile = pytest.importorskip("soundfile")
    files = sorted((DATA / "speech" / language).glob("*.wav"))[:count]
    if not files:
        pytest.skip(f"no recordings of {language} beside the project")
    return [
        (soundfile.read(file, dtype="float32")[0], file.with_suffix(".txt").read_text(encoding="utf-8-sig").strip())
        for file in files
    ]


@pytest.mark.models
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_draft_of_the_beginning_has_words_and_does_not_loop(whisper: Whisper, language: str) -> None:
    words = 0
    sentences = recordings(language, 5)
    for sound, _ in sentences:
        loud = np.flatnonzero(np.abs(sound) > 0.1 * np.abs(sound).max())[0]
        begun = sound[max(0, loud - SAMPLE_RATE // 4) :]
        texts = [whisper.recognize(begun[: round(s * SAMPLE_RATE)], draft=True).text for s in (0.6, 0.8, 1.0)]
        words += any(texts)
        assert all(len(text) <= 20 for text in texts)
    assert words >= len(sentences) - 1


@pytest.mark.models
@pytest.mark.parametrize("language", ["zh", "en"])
def test_whisper_hears_people_and_tells_their_language(whisper: Whisper, language: str) -> None:
    right = 0
    sentences = recordings(language, 5)
    for sound, text in sentences:
        heard = whisper.recognize(sound, vocabulary=("Quark", "夸克"))
        assert heard.language == language
        said, written = (set(normalise_for_scoring(each, language)) for each in (text, heard.text))
        right += len(said & written) >= 0.6 * len(said)
    assert right >= len(sentences) - 1


FEW = Expected({"zh": tuple("打开静音取消声调大小"), "en": ("mute", "unmute")}, {"zh": ("静音",)})


def test_only_whisper_reads_commands() -> None:
    assert isinstance(Whisper({}, NoModels()), CommandReader)
    assert not isinstance(scripted(), CommandReader)


@pytest.mark.parametrize(
    ("seconds", "heard", "read"),
    [
        (1.0, "今年", ("静音", "今年")),
        (3.0, "今年", ("今年",)),
        (1.0, "", ()),
    ],  # what was not believed gets no hints that echo
)
def test_a_short_sound_is_read_with_short_requests_in_mind_too(
    seconds: float, heard: str, read: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    whisper, sound = Whisper({}, NoModels()), np.zeros(round(seconds * SAMPLE_RATE), np.float32)
    expected = Expected(FEW.words, {"zh": ("打开声音",)}, {"zh": ("静音",)})
    found = {"打开声音。": _Hypothesis("今年", -0.8), "静音。": _Hypothesis("静音", -0.1)}
    monkeypatch.setattr(whisper, "_encoded", (sound, None))
    monkeypatch.setattr(whisper, "_doubted", sound)
    monkeypatch.setattr(whisper, "_suppressed", {expected.words["zh"]: [0]})
    monkeypatch.setattr(whisper, "_before", lambda text, most: [text])
    monkeypatch.setattr(whisper, "_generate", lambda encoded, language, hint, *_: ([found[hint[0]]], 0.0))
    assert whisper.read_commands(sound, Recognition(heard, "zh", 0.45), expected) == read


@pytest.mark.models
@pytest.mark.parametrize("language", ["zh", "en"])
def test_readings_of_commands_hold_expected_words_only(
    whisper: Whisper, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quark_glasses.backends.asr.whisper.GUESS", -99.0)
    sound = recordings(language, 1)[0][0][: 3 * SAMPLE_RATE]
    heard = Recognition("?", language, 1e-9)  # so unsure that any reading is as good
    readings = whisper.read_commands(sound, heard, FEW)
    assert readings
    allowed = set("".join(FEW.words[language])) | set(" .,?'slm")
    assert (
        sum(set(reading.lower()) <= allowed for reading in readings) >= len(readings) / 2
    )  # rare bytes may join otherwise
    assert readings == whisper.read_commands(sound, heard, FEW)


@pytest.mark.models
def test_no_readings_of_what_was_not_heard_or_is_too_long_and_fewer_of_what_was_heard_surely(
    whisper: Whisper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quark_glasses.backends.asr.whisper.GUESS", -99.0)
    sound = recordings("zh", 1)[0][0][: 3 * SAMPLE_RATE]
    assert whisper.read_commands(sound, Recognition("", "zh"), FEW) == ()
    assert whisper.read_commands(sound, Recognition("?", "fr", 0.1), FEW) == ()
    assert whisper.read_commands(np.tile(sound, 4), Recognition("?", "zh", 1e-9), FEW) == ()
    sure, unsure = (whisper.read_commands(sound, Recognition("?", "zh", sureness), FEW) for sureness in (0.99, 1e-9))
    assert len(sure) < len(unsure)


def test_a_text_that_was_heard_surely_is_not_doubted_for_a_less_probable_command() -> None:
    sure, unsure = 0.83, 0.5
    assert math.log(sure) - 0.2 < _least(sure) < math.log(sure)
    assert _least(unsure) == pytest.approx(-0.743, abs=0.01), "as good as what was heard"
    assert _least(0.68) == pytest.approx(GUESS), "or better than a guess"
    assert HOPELESS <= _least(1e-9) <= GUESS


def test_a_sound_that_was_not_believed_is_a_command_sooner_where_both_listenings_agree() -> None:
    faint = _Hypothesis("Cancel.", -0.5)
    assert _fits(faint, {"cancel"})
    assert not _fits(faint, {"council"})
    assert _fits(_Hypothesis("Cancel.", -0.2), {"council"})
    assert not _fits(_Hypothesis("Cancel.", -0.9), {"cancel"})


def test_the_words_to_listen_for_are_not_read_out() -> None:
    assert _same_words("Quark, 夸克.", "Quark夸克")
    assert not _same_words("夸克夸克", "Quark夸克")
    assert not _same_words("", "")
