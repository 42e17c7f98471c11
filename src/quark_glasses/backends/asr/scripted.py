"""A recogniser that says what it was told: the twin for tests of everything around speech recognition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Floats, Models, Options, Recognition
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.types import SAMPLE_RATE

SILENT_RMS = 0.003  # -50 dBFS


class Scripted:
    """Answers with given texts; the longer the sound, the more of the text was heard.

    Options: `utterances`, a list of `{text, language, seconds}`; `loudness_db`, optional in each. A sound is taken for the
    utterance whose loudness is nearest to its own where loudness is given, for the first otherwise. Of that text the share
    `length / seconds` is heard, by whole characters (zh) or words. Silence gives no text. The answer depends on the sound alone.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Given texts, for tests", languages=("zh", "en"), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._utterances = [self._checked(item) for item in options.get("utterances", ())]
        self._loaded = False

    @staticmethod
    def _checked(item: Mapping[str, Any]) -> Mapping[str, Any]:
        if not isinstance(item.get("text"), str) or float(item.get("seconds", 1.0)) <= 0:
            raise InvalidParameter(
                f"a scripted utterance needs a text and seconds above 0, not {dict(item)}",
                "Correct backend_options.utterances of the asr node",
            )
        return item

    def load(self) -> None:
        self._loaded = True

    def close(self) -> None:
        self._loaded = False

    def recognize(
        self,
        sound: Floats,
        *,
        language: str = "",
        vocabulary: Sequence[str] = (),
        draft: bool = False,
        cancel: CancelToken | None = None,
    ) -> Recognition:
        """The scripted words said so far."""
        if cancel is not None:
            cancel.check()
        rms = float(np.sqrt(np.mean(np.square(sound)))) if len(sound) else 0.0
        if rms < SILENT_RMS or not self._utterances:
            return Recognition("", language or "en")
        loudness = 20.0 * float(np.log10(rms))
        said = min(self._utterances, key=lambda item: abs(float(item.get("loudness_db", loudness)) - loudness))
        tag = str(said.get("language", "en"))
        share = min(1.0, len(sound) / SAMPLE_RATE / float(said.get("seconds", 1.0)))
        return Recognition(_part(str(said["text"]), tag, share), tag, confidence=1.0)


def _part(text: str, language: str, share: float) -> str:
    pieces = list(text) if language == "zh" else text.split(" ")
    joint = "" if language == "zh" else " "
    return joint.join(pieces[: round(share * len(pieces))])
