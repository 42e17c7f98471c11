"""Speech to text with Whisper on CTranslate2: Chinese, English, and telling them apart."""

from __future__ import annotations

import math
import struct
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Floats, Models, Options, Recognition
from quark_glasses.backends.asr.features import HOP, log_mel
from quark_glasses.backends.asr.sentence_search import SentenceSearch
from quark_glasses.backends.asr.spelling import Alphabet, Spelling
from quark_glasses.backends.asr.text_decoder import TextDecoder
from quark_glasses.backends.asr.weight_file import Changes, changed
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing, StorageFull
from quark_glasses.core.language.pronounce import is_han
from quark_glasses.core.speech.cleanup import Evidence, clean, stuck
from quark_glasses.core.speech.expected import LONGEST_COMMAND_S, Expected, Reading
from quark_glasses.core.types import SAMPLE_RATE

LONGEST_S = 30.0
FULL_FRAMES = 3000  # the 30 s that the model was trained on
FRAME_STEP = 200  # context lengths are multiples of 2 s, so that few shapes occur
DRAFT_FRAMES = 600  # context of a draft
DRAFT_TOKENS = 6  # of a draft, beside what can be said in its time
DRAFT_REPEATS = 3  # tokens in a row that a draft never holds twice: greedy decoding over a short context loops
TAIL_FRAMES = 300  # silence after the sound; with less the decoder does not find the end
SILENT_PEAK = 3e-4  # -70 dBFS
SHORTEST_S = 0.1
TOKENS_A_SECOND = 14  # nobody says more; bounds the cost of a decoder that got stuck
SPARE_TOKENS = 16
VOCABULARY_TOKENS = 100  # of the prompt; the decoder has 448 places for prompt and text
HINTED_S = 1.6  # a shorter sound is so little evidence that the decoder would read the prompt out
NAME_BONUS = 0.15  # log-probability per token given to a hypothesis that holds a word of the vocabulary
SURE_OF_LANGUAGE = 4.0  # times as probable as the next
SURE = 0.9  # confidence of a text that is not doubted
FITTED = "whisper-base"  # the model that was taught to hear in noise
LEARNT = Path(__file__).with_name("hearing.npz")  # see `scripts/fit_hearing.py`
# Of what it was taught where anything may be said: a model halfway hears people, whom it never met, best (docs/adr/0019).
SHARES = {"encoder": 0.5, "decoder": 0.7}
WHOLLY: Mapping[str, float] = {}  # where a request is likely
WEIGHTS = "model.bin"
SEARCHED_S = 3.0  # a longer request follows no template so closely that it would be found among them


@dataclass(frozen=True)
class _Hypothesis:
    text: str
    logprob: float  # mean over the tokens


class Whisper:
    """Recognizer on CTranslate2 int8 weights.

    The encoder's cost is that of its context, 30 s in the original however short the sound. CTranslate2 takes shorter ones, so
    the context here is the sound plus 3 s, at least `context_s`: seven times faster on a command, at equal accuracy. A result
    that loops or holds more than can be said in the time is decoded again over the full context.

    Options: `model` (name in the manifest), `languages` (those to tell apart), `threads`, `beam`, `context_s`, `compute_type`,
    `in_noise` (bool, default true: as it was taught to hear requests, and in noise).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Whisper base on CTranslate2, int8, with a short encoder context",
        languages=("zh", "en"),
        models=("whisper-base",),
        licence="MIT (engine and weights)",
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._name = str(options.get("model", "whisper-base"))
        self._languages = tuple(str(tag) for tag in options.get("languages", self.capabilities.languages))
        self._threads = int(options.get("threads", 1))
        self._beam = int(options.get("beam", 5))
        self._context = round(float(options.get("context_s", 12.0)) * SAMPLE_RATE / HOP)
        self._compute_type = str(options.get("compute_type", "int8"))
        self._is_taught = self._name == FITTED and bool(options.get("in_noise", True))
        self._engine: Any = None
        self._request_engine: Any = None
        self._tokens: Any = None
        self._encoded: tuple[Floats, Any] | None = None  # the sound heard again last, by the engine for requests
        self._freely: tuple[Floats, tuple[str, ...]] | None = None  # the same and its texts, believed or not
        self._search: SentenceSearch | None = None
        self._spellings: dict[str, Spelling] = {}
        if not self._languages or self._threads < 1 or self._beam < 1 or not 0 < self._context <= FULL_FRAMES:
            raise InvalidParameter(
                "whisper needs a language, at least one thread and beam, and a context of 0 to 30 s",
                "Correct backend_options of the asr node",
            )

    def load(self) -> None:
        """Read the weights; raises `BackendUnavailable` without the packages, `ModelMissing` without the weights, `StorageFull`."""
        try:
            from tokenizers import Tokenizer

            self._engine = self._read(SHARES)
        except ImportError as error:
            raise BackendUnavailable(f"whisper needs ctranslate2 and tokenizers: {error}", "Run: make setup") from error
        try:
            self._tokens = Tokenizer.from_file(str(self._models.path(self._name) / "tokenizer.json"))
        except Exception as error:  # tokenizers raises it bare
            raise self._unreadable(error) from error
        for language in self._languages:
            self._token(f"<|{language}|>")

    def _read(self, shares: Mapping[str, float]) -> Any:
        """An engine with these shares of what was learnt; raises as `load` does."""
        import ctranslate2

        folder: Path = self._models.path(self._name)
        try:
            with self._taught(folder, shares) as taught:
                return ctranslate2.models.Whisper(
                    str(taught), device="cpu", compute_type=self._compute_type, intra_threads=self._threads, inter_threads=1
                )  # fmt: skip
        except (RuntimeError, ValueError, OSError, struct.error) as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: Exception) -> ModelMissing:
        return ModelMissing(f"the weights of {self._name} cannot be read: {error}", "Run: quark models pull")

    @contextmanager
    def _taught(self, folder: Path, shares: Mapping[str, float]) -> Iterator[Path]:
        """The folder of a model as it was taught to hear in noise, there for as long as it is read; that of the weights else.

        The engine takes bytes as well, but keeps them for as long as it lives: 150 MB.
        """
        if not self._is_taught:
            yield folder
            return
        weights = changed(folder / WEIGHTS, Changes(LEARNT, shares))
        with tempfile.TemporaryDirectory(prefix="quark-whisper-") as made:
            taught = Path(made)
            for file in folder.glob("*.json"):
                (taught / file.name).symlink_to(file.resolve())
            try:
                (taught / WEIGHTS).write_bytes(weights)
            except OSError as error:
                raise StorageFull(
                    f"there is no room for {len(weights) >> 20} MB in {made}: {error.strerror}",
                    "Free some space, or name another folder in TMPDIR",
                ) from error
            del weights
            yield taught

    def close(self) -> None:
        self._engine = self._request_engine = None
        self._tokens = None
        self._encoded = self._freely = self._search = None
        self._spellings.clear()

    def recognize(
        self,
        sound: Floats,
        *,
        language: str = "",
        vocabulary: Sequence[str] = (),
        draft: bool = False,
        cancel: CancelToken | None = None,
    ) -> Recognition:
        """Decode up to 30 s; text "" where nobody spoke. Raises `InvalidInput` on longer sound, `Cancelled` between its steps."""
        if self._engine is None:
            raise BackendUnavailable("whisper is not loaded", "Call load() first")
        seconds = len(sound) / SAMPLE_RATE
        if seconds > LONGEST_S:
            raise InvalidInput(f"whisper decodes up to 30 s, not {seconds:.1f} s", "Cut the sound at a pause")
        token = cancel or CancelToken()
        if seconds < SHORTEST_S or float(np.max(np.abs(sound))) < SILENT_PEAK:
            return Recognition("", language or self._languages[0])
        if draft:
            return self._draft(sound, language, token)
        if seconds < HINTED_S:
            vocabulary = ()
        frames = self._frames(len(sound))
        best, no_speech, language = self._decode(sound, frames, language, vocabulary, token)
        evidence = Evidence(best.text, language, seconds, best.logprob, no_speech)
        if stuck(evidence) and frames < FULL_FRAMES:
            again, no_speech, language = self._decode(sound, FULL_FRAMES, language, (), token)
            evidence = Evidence(again.text, language, seconds, again.logprob, no_speech)
        read_out = len(vocabulary) > 1 and _same_words(evidence.text, "".join(vocabulary))  # its prompt
        text = "" if read_out else clean(evidence)
        if not text:
            return Recognition("", language)
        assert self._freely is not None
        others = (clean(replace(evidence, text=other)) for other in self._freely[1])
        alternatives = tuple(dict.fromkeys(other for other in others if other not in ("", text)))
        return Recognition(text, language, math.exp(min(0.0, evidence.logprob)), alternatives=alternatives)

    def _draft(self, sound: Floats, language: str, cancel: CancelToken) -> Recognition:
        """Greedily, in one language, over half the context: half the cost of a decode of the same sound."""
        cancel.check()
        seconds = len(sound) / SAMPLE_RATE
        encoded = self._encode(sound, self._frames(len(sound), DRAFT_FRAMES))
        language = language or self._likely_languages(encoded)[0]
        best, no_speech = self._generate(encoded, language, [], seconds, draft=True)
        text = clean(Evidence(best[0].text, language, seconds, best[0].logprob, no_speech, cut_off=True))
        cancel.check()
        return Recognition(text, language, math.exp(min(0.0, best[0].logprob)) if text else 0.0)

    def expect(self, expected: Expected, *, cancel: CancelToken | None = None) -> None:
        """Read the weights again as they hear requests, the decoder's for numpy too, and spell the first words of every sentence.

        Raises:
            BackendUnavailable: the engine is not loaded.
            ModelMissing: the weights cannot be read.
        """
        if self._tokens is None:
            raise BackendUnavailable("whisper is not loaded", "Call load() first")
        token = cancel or CancelToken()
        self._request_engine = self._read(WHOLLY) if self._is_taught else self._engine
        token.check()
        alphabet = Alphabet(self._tokens, self._token("<|endoftext|>"))
        token.check()
        learnt = Changes(LEARNT, WHOLLY) if self._is_taught else None
        decoder = TextDecoder(self._models.path(self._name) / WEIGHTS, alphabet.kept, learnt)
        token.check()
        for language, sentences in expected.sentences.items():
            spelling = Spelling(sentences, alphabet)
            spelling.following(spelling.start)
            self._spellings[language] = spelling
        self._search = SentenceSearch(decoder, alphabet)

    def hear_requests(
        self, sound: Floats, heard: Recognition, *, vocabulary: Sequence[str] = (), cancel: CancelToken | None = None
    ) -> tuple[str, ...]:
        """Hear once more, with all that was learnt of requests; () before `expect`. See `CommandReader`.

        Costs as much as the first hearing.
        """
        seconds = len(sound) / SAMPLE_RATE
        if self._request_engine is None or not heard.text or heard.confidence > SURE or seconds > LONGEST_COMMAND_S:
            return ()
        token = cancel or CancelToken()
        token.check()
        encoded = self._encoding(sound)
        token.check()
        hint = self._hint(vocabulary if seconds >= HINTED_S else (), heard.language)
        hypotheses, _ = self._generate(encoded, heard.language, hint, seconds, self._request_engine)
        texts = (clean(Evidence(each.text, heard.language, seconds, each.logprob, 0.0)) for each in hypotheses)
        return tuple(dict.fromkeys(text for text in texts if text))

    def _encoding(self, sound: Floats) -> Any:
        """For requests, of the sound heard again last or anew."""
        if self._encoded is None or self._encoded[0] is not sound:
            self._encoded = (sound, self._encode(sound, self._frames(len(sound)), self._request_engine))
        return self._encoded[1]

    def read_commands(
        self, sound: Floats, heard: Recognition, *, cancel: CancelToken | None = None
    ) -> tuple[Reading, ...]:
        """Search the sound for the likeliest of the expected sentences, () before `expect`.

        Costs about as much as a beam search. See `CommandReader` and `sentence_search`.
        """
        search, spelling = self._search, self._spellings.get(heard.language)
        texts = self._freely[1] if self._freely and self._freely[0] is sound else ()
        if search is None or spelling is None or not texts or heard.confidence > SURE:
            return ()
        if len(sound) > SEARCHED_S * SAMPLE_RATE:
            return ()
        token = cancel or CancelToken()
        token.check()
        listened, prompt = search.listen(np.array(self._encoding(sound))[0]), self._task(heard.language)
        freely, longest = search.logprob(listened, prompt, [_led(text) for text in texts])
        token.check()
        found = search.sentences(listened, prompt, spelling, freely, longest)
        return tuple(Reading(s.text, freely - s.logprob, s.logprob / s.tokens) for s in found)

    def raw(self, sound: Floats, language: str) -> Recognition:
        """What the weights give as they are commonly run, greedily over 30 s and unfiltered: the baseline of the benchmark."""
        import ctranslate2

        features = ctranslate2.StorageView.from_array(log_mel(sound, FULL_FRAMES)[None])
        result = self._engine.generate(self._engine.encode(features), [self._task(language)], beam_size=1)[0]
        return Recognition(self._tokens.decode(result.sequences_ids[0]).strip(), language)

    def _frames(self, samples: int, least: int = 0) -> int:
        wanted = max(least or self._context, samples // HOP + TAIL_FRAMES)
        return min(FULL_FRAMES, math.ceil(wanted / FRAME_STEP) * FRAME_STEP)

    def _decode(
        self, sound: Floats, frames: int, language: str, vocabulary: Sequence[str], cancel: CancelToken
    ) -> tuple[_Hypothesis, float, str]:
        """Best hypothesis, probability of no speech, and language over one length of context."""
        cancel.check()
        encoded = self._encode(sound, frames)
        candidates = (language,) if language else self._likely_languages(encoded)
        found: list[tuple[_Hypothesis, float, str]] = []
        texts: dict[str, tuple[str, ...]] = {}
        for candidate in candidates:
            cancel.check()
            hint = self._hint(vocabulary, candidate)
            hypotheses, no_speech = self._generate(encoded, candidate, hint, len(sound) / SAMPLE_RATE)
            found.append((_best(hypotheses, vocabulary), no_speech, candidate))
            texts[candidate] = tuple(hypothesis.text for hypothesis in hypotheses if hypothesis.text)
        cancel.check()
        best = max(found, key=lambda item: item[0].logprob)
        self._freely = (sound, texts[best[2]])
        return best

    def _encode(self, sound: Floats, frames: int, engine: Any = None) -> Any:
        import ctranslate2

        return (engine or self._engine).encode(ctranslate2.StorageView.from_array(log_mel(sound, frames)[None]))

    def _likely_languages(self, encoded: Any) -> tuple[str, ...]:
        """The language heard; the two best where the model is in doubt, as it is over the first second."""
        if len(self._languages) == 1:
            return self._languages
        heard = dict(self._engine.detect_language(encoded)[0])
        ranked = sorted(self._languages, key=lambda tag: -heard.get(f"<|{tag}|>", 0.0))
        first, second = (heard.get(f"<|{tag}|>", 0.0) for tag in ranked[:2])
        return tuple(ranked[:1]) if first > SURE_OF_LANGUAGE * second else tuple(ranked[:2])

    def _task(self, language: str) -> list[int]:
        return [self._token(text) for text in (_TASK[0], f"<|{language}|>", *_TASK[1:])]

    def _generate(
        self,
        encoded: Any,
        language: str,
        hint: list[int],
        seconds: float,
        engine: Any = None,
        *,
        draft: bool = False,
    ) -> tuple[list[_Hypothesis], float]:
        """Hypotheses, the best first, and the probability of no speech; by the engine for anything, or another."""
        beam = 1 if draft else self._beam
        prompt = [*hint, *self._task(language)]
        longest = len(prompt) + (DRAFT_TOKENS if draft else SPARE_TOKENS) + round(TOKENS_A_SECOND * seconds)
        result = (engine or self._engine).generate(
            encoded,
            [prompt],
            beam_size=beam,
            num_hypotheses=beam,
            max_length=min(448, longest),
            no_repeat_ngram_size=DRAFT_REPEATS if draft else 0,
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        hypotheses = [
            _Hypothesis(self._tokens.decode(ids).strip(), float(score))
            for ids, score in zip(result.sequences_ids, result.scores, strict=True)
        ]
        return hypotheses, float(result.no_speech_prob)

    def _hint(self, vocabulary: Sequence[str], language: str) -> list[int]:
        """Names to expect, given as if they were the words said before."""
        words = [word.strip() for word in vocabulary if word.strip()]
        if not words:
            return []
        return self._before("、".join(words) + "。" if language == "zh" else " " + ", ".join(words) + ".")

    def _before(self, text: str, most: int = VOCABULARY_TOKENS) -> list[int]:
        """Tokens of what is given as said before, the last so many."""
        ids: list[int] = self._tokens.encode(text, add_special_tokens=False).ids
        return [self._token("<|startofprev|>"), *ids[-most:]] if ids else []

    def _token(self, text: str) -> int:
        found = self._tokens.token_to_id(text)
        if found is None:
            raise InvalidParameter(
                f"{self._name} does not know {text}", "Correct backend_options.languages of the asr node"
            )
        return int(found)


_TASK = ("<|startoftranscript|>", "<|transcribe|>", "<|notimestamps|>")


def _same_words(first: str, second: str) -> bool:
    """Whether two texts differ in no letter or character, apart from case."""
    return bool(_bare(first)) and _bare(first) == _bare(second)


def _bare(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _led(text: str) -> str:
    """A text as the model writes it: a space before the first word, none before a Chinese character."""
    return text if is_han(text[0]) else f" {text}"


def _best(hypotheses: Sequence[_Hypothesis], vocabulary: Sequence[str]) -> _Hypothesis:
    """The most probable hypothesis, those with an expected name slightly preferred."""
    names = [word.casefold() for word in vocabulary if word.strip()]

    def worth(hypothesis: _Hypothesis) -> float:
        text = hypothesis.text.casefold()
        return hypothesis.logprob + (NAME_BONUS if any(name in text for name in names) else 0.0)

    return max(hypotheses, key=worth)
