"""The default voice: a Chinese and an English engine behind one, with the fixed phrases kept ready."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends import registry
from quark_glasses.backends.api import Capabilities, Models, Options, SpokenPiece, Synthesizer
from quark_glasses.backends.tts.folders import cache_folder
from quark_glasses.backends.tts.phrase_files import PhraseFiles
from quark_glasses.backends.tts.runs import language_runs
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.speech.phrase_cache import Phrase, PhraseCache, PhraseKey

DEFAULTS: Mapping[str, str] = {"zh": "kokoro", "en": "hibari"}
LANGUAGES = tuple(DEFAULTS)


class Bilingual:
    """Speaks each run of a text with the engine for its language.

    Options: `zh`, `en` (entry-point names of the engines, default kokoro and hibari), `zh_options`, `en_options` (mappings for
    them), `phrase_cache` (bool, default true), `phrase_cache_dir`, `phrase_cache_mb` (int, default 64).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Kokoro for Chinese, Hibari for English, by language run",
        languages=LANGUAGES,
        models=("kokoro",),
        licence="Apache-2.0",
    )

    def __init__(self, options: Options, models: Models) -> None:
        names = {code: str(options.get(code, DEFAULTS[code])) for code in LANGUAGES}
        self._names = names
        self._made: dict[str, Synthesizer] = {}
        for code in LANGUAGES:
            if names[code] not in self._made:
                settings = options.get(f"{code}_options", {})
                self._made[names[code]] = registry.create("tts", names[code], settings, models)
        folder = Path(options.get("phrase_cache_dir") or cache_folder("phrases"))
        limit = int(options.get("phrase_cache_mb", 64)) * 1024 * 1024
        self._cache = PhraseCache(PhraseFiles(folder), limit) if options.get("phrase_cache", True) else None
        self._identities: dict[tuple[str, str], tuple[str, str]] = {}

    def load(self) -> None:
        """Load both engines; raises what they raise."""
        for engine in self._made.values():
            engine.load()

    def close(self) -> None:
        """Close both engines."""
        for engine in self._made.values():
            engine.close()

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        """Sound piece by piece; a fixed phrase comes at once from the cache.

        `voice` is for runs in `language`; the others use their engine's own. Raises `InvalidInput` for an unknown language,
        `Cancelled`, and what the engines raise.
        """
        main = _code(language)
        for run in language_runs(text, main):
            if cancel:
                cancel.check()
            said = text[run.start : run.end]
            chosen = voice if run.language == main else ""
            phrase = self._cached(said, run.language, chosen, speed)
            if phrase:
                yield SpokenPiece(phrase.samples, phrase.sample_rate, run.start, run.end)
                continue
            engine = self._engine(run.language)
            for piece in engine.synthesize(said, language=run.language, voice=chosen, speed=speed, cancel=cancel):
                start, end = run.start + piece.start_char, run.start + piece.end_char
                yield SpokenPiece(piece.samples, piece.sample_rate, start, end)

    def warm_up(
        self, phrases: Iterable[tuple[str, str]], *, speed: float = 1.0, cancel: CancelToken | None = None
    ) -> int:
        """Make the sounds of fixed (text in spoken form, language) phrases that are not kept yet; returns how many."""
        made = 0
        for text, language in phrases:
            for run in language_runs(text, _code(language)):
                made += self._make(text[run.start : run.end], run.language, speed, cancel)
        return made

    def _make(self, text: str, language: str, speed: float, cancel: CancelToken | None) -> bool:
        if not self._cache or self._cached(text, language, "", speed):
            return False
        engine = self._engine(language)
        pieces = list(engine.synthesize(text, language=language, speed=speed, cancel=cancel))
        if not pieces:
            return False
        sound = np.concatenate([piece.samples for piece in pieces])
        self._cache.put(self._key(text, language, "", speed), Phrase(sound, pieces[0].sample_rate))
        return True

    def _cached(self, text: str, language: str, voice: str, speed: float) -> Phrase | None:
        return self._cache.get(self._key(text, language, voice, speed)) if self._cache else None

    def _key(self, text: str, language: str, voice: str, speed: float) -> PhraseKey:
        wanted = (language, voice)
        if wanted not in self._identities:
            identify: Any = getattr(self._engine(language), "identity", None)
            self._identities[wanted] = identify(language, voice) if identify else (voice, "")
        name, model = self._identities[wanted]
        return PhraseKey(self._names[language], model, name, language, speed, text)

    def _engine(self, language: str) -> Synthesizer:
        return self._made[self._names[language]]


def _code(language: str) -> str:
    code = language.split("-")[0].lower()
    if code not in LANGUAGES:
        raise InvalidInput(f"there is no voice for '{language}'", "Use zh or en.")
    return code
