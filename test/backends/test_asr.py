"""Every recogniser keeps the contract; Whisper hears people and writes nothing over noise."""

import errno
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from quark_glasses.backends.api import CommandReader, Recognizer
from quark_glasses.backends.asr.features import log_mel
from quark_glasses.backends.asr.scripted import Scripted
from quark_glasses.backends.asr.spelling import Alphabet
from quark_glasses.backends.asr.text_decoder import TextDecoder
from quark_glasses.backends.asr.weight_file import Changes
from quark_glasses.backends.asr.whisper import LEARNT, Whisper
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.errors import (
    BackendUnavailable,
    Cancelled,
    InvalidInput,
    InvalidParameter,
    ModelMissing,
    StorageFull,
    UnknownName,
)
from quark_glasses.core.language.written import normalise_for_scoring
from quark_glasses.core.types import SAMPLE_RATE
from quark_glasses.models import ModelStore
from quark_glasses.wearers import Wearers

SAID = [{"text": "打开客厅的灯", "language": "zh", "seconds": 2.0}]
TONE = (0.3 * np.sin(2 * np.pi * 200 * np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE)).astype(np.float32)


COMMANDS = CommandWords()
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


class NoModels:
    def path(self, name: str) -> Path:
        raise ModelMissing(f"the weights {name} are absent", "Run: quark models pull")


@pytest.fixture(scope="module")
def whisper() -> Iterator[Whisper]:
    engine = Whisper({}, ModelStore())
    try:
        engine.load()
        engine.expect(COMMANDS.expected)
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


def in_noise(sound: np.ndarray, seed: int) -> np.ndarray:
    """With noise at 10 dB in all frequencies alike."""
    noise = np.random.default_rng(seed).standard_normal(len(sound))
    noise *= np.sqrt(np.mean(sound**2) / 10)
    return np.clip(sound + noise, -1, 1).astype(np.float32)


@pytest.mark.models
def test_whisper_hears_requests_in_noise_better_than_it_did(whisper: Whisper) -> None:
    before = Whisper({"in_noise": False}, ModelStore())
    before.load()
    said = ("把音量调到百分之六十", "明天早上七点半叫我起床", "提醒我二十分钟以后关火", "帮我记一下周五交房租")
    lost = {before: 0, whisper: 0}
    for voice in ("kokoro:zm_yunxia", "kokoro:zf_xiaobei"):
        for seed, text in enumerate(said):
            try:
                spoken = Wearers(ModelStore()).speak_request(text, "zh", voice)
            except (BackendUnavailable, ModelMissing, UnknownName) as error:
                pytest.skip(f"nobody speaks here: {error}")
            sound, meant = in_noise(spoken / 32768, seed), set(normalise_for_scoring(text, "zh"))
            for engine in lost:
                heard = engine.recognize(sound, language="zh").text
                lost[engine] += len(meant - set(normalise_for_scoring(heard, "zh")))
    assert lost[whisper] < 0.8 * lost[before]


@pytest.mark.models
def test_a_disk_without_room_for_the_taught_weights_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageFull, match="no room for 138 MB"):
        Whisper({}, ModelStore()).load()
    assert not list(tmp_path.iterdir())


@pytest.mark.models
@pytest.mark.parametrize("content", [b"", b"\x06\x00\x00\x00\x03\x00ab", b"\x09\x00\x00\x00"])
def test_weights_cut_short_are_named(tmp_path: Path, content: bytes) -> None:
    class Cut:
        def path(self, name: str) -> Path:
            return tmp_path

    (tmp_path / "model.bin").write_bytes(content)
    with pytest.raises(ModelMissing, match="whisper-base cannot be read"):
        Whisper({}, Cut()).load()


@pytest.mark.models
def test_nothing_is_left_of_the_taught_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    Whisper({}, ModelStore()).load()
    assert not list(tmp_path.iterdir())


def test_only_whisper_reads_commands() -> None:
    assert isinstance(Whisper({}, NoModels()), CommandReader)
    assert not isinstance(scripted(), CommandReader)


def probabilities(
    whisper: Whisper, language: str, text: str, learnt: Changes | None
) -> tuple[list[float], list[float]]:
    """Of every token of a text by our decoder and by that of the engine for requests, over a recording."""
    sound = recordings(language, 1)[0][0][: 6 * SAMPLE_RATE]
    engine, prompt = whisper._request_engine, whisper._task(language)
    encoded = whisper._encode(sound, 1000, engine)
    ids = whisper._tokens.encode(text, add_special_tokens=False).ids
    theirs = engine.align(encoded, prompt, [ids], 1000)[0].text_token_probs
    alphabet = Alphabet(whisper._tokens, whisper._token("<|endoftext|>"))
    decoder = TextDecoder(ModelStore().path("whisper-base") / "model.bin", alphabet.kept, learnt)
    heard = decoder.listen(np.array(encoded)[0])
    ours, cache = decoder.step(np.array([prompt]), heard)
    found = [float(np.exp(ours[0, -1, alphabet.place[ids[0]]]))]
    for token, after in zip(ids, ids[1:], strict=False):
        ours, cache = decoder.step(np.array([[token]]), heard, cache)
        found.append(float(np.exp(ours[0, -1, alphabet.place[after]])))
    return found, list(theirs)


@pytest.mark.models
@pytest.mark.parametrize(("language", "text"), [("zh", "你好"), ("en", " What time")])
def test_the_decoder_of_ours_finds_every_token_as_probable_as_that_of_the_engine(
    whisper: Whisper, language: str, text: str
) -> None:
    ours, theirs = probabilities(whisper, language, text, Changes(LEARNT))
    assert ours == pytest.approx(theirs, abs=0.05), "int8 against float32"


@pytest.mark.models
@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_the_engine_was_taught_our_decoder_was_taught_too(whisper: Whisper, language: str) -> None:
    heard = whisper.recognize(recordings(language, 1)[0][0], language=language).text
    text = heard if language == "zh" else f" {heard}"
    taught, untaught = (
        np.abs(np.subtract(*probabilities(whisper, language, text, learnt))).mean()
        for learnt in (Changes(LEARNT), None)
    )
    assert taught < untaught


@pytest.mark.models
def test_weights_of_another_format_are_named(tmp_path: Path) -> None:
    for content in (b"", b"\x09\x00\x00\x00", b"\x06\x00\x00\x00\x03\x00ab"):
        (tmp_path / "model.bin").write_bytes(content)
        with pytest.raises(ModelMissing, match="model.bin cannot be read"):
            TextDecoder(tmp_path / "model.bin", [1, 2])


@pytest.mark.models
def test_what_people_read_aloud_is_far_from_any_command(whisper: Whisper) -> None:
    for language in ("zh", "en"):
        for sound, _ in recordings(language, 3):
            heard = whisper.recognize(sound[: 3 * SAMPLE_RATE])
            readings = whisper.read_commands(sound[: 3 * SAMPLE_RATE], heard)
            assert COMMANDS.believed(heard.text, heard.language, readings) == ()


@pytest.mark.models
def test_a_misheard_command_is_found(whisper: Whisper) -> None:
    try:
        said = Wearers(ModelStore()).speak_request("音量设成五十", "zh", "kokoro:zm_yunjian")
    except (BackendUnavailable, ModelMissing, UnknownName) as error:
        pytest.skip(f"nobody speaks here: {error}")
    sound = said.astype(np.float32) / 32768
    heard = whisper.recognize(sound, language="zh")
    readings = whisper.read_commands(sound, heard)
    assert COMMANDS.believed(heard.text, "zh", readings)[0] in ("音量设成50", "音量设成50。", "音量设成五十")
    assert readings == whisper.read_commands(sound, heard)


@pytest.mark.models
def test_what_was_heard_badly_is_heard_again_as_a_request(whisper: Whisper) -> None:
    sound = recordings("zh", 1)[0][0][: 3 * SAMPLE_RATE]
    heard = replace(whisper.recognize(sound), confidence=0.6)
    again = whisper.hear_requests(sound, heard)
    assert again != ()
    assert again == whisper.hear_requests(sound, heard)
    assert COMMANDS.requested(heard, again) == "", "what somebody reads aloud is no request"
    assert COMMANDS.among(heard, again) == ()
    assert whisper.hear_requests(sound, replace(heard, confidence=0.95)) == ()
    assert whisper.hear_requests(np.tile(sound, 4), heard) == ()


@pytest.mark.models
def test_no_readings_of_silence_of_long_sounds_and_of_other_languages(whisper: Whisper) -> None:
    sound = recordings("zh", 1)[0][0][: 3 * SAMPLE_RATE]
    quiet = whisper.recognize(np.zeros(SAMPLE_RATE, np.float32))
    assert whisper.read_commands(np.zeros(SAMPLE_RATE, np.float32), quiet) == ()
    heard = whisper.recognize(sound)
    assert whisper.read_commands(sound, replace(heard, language="fr")) == ()
    assert whisper.read_commands(np.tile(sound, 4), heard) == ()
