"""Whether a listing is a product, by a small transformer that reads both titles at once: what no list of words knows.

The lower layers of multilingual-e5-small (Wang et al., 2024; MIT) with changes of low rank that scripts/fit_title_reader.py
learnt from labelled pairs. To each token is added whether the other title has it. What comes out is added to the logit that
the signs of two titles make (`core/commerce/same_product.py`), for it learnt what those leave open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import ClassVar

import numpy as np
from threadpoolctl import ThreadpoolController

from quark_glasses.backends.api import Capabilities, Models
from quark_glasses.backends.titles.weight_file import BLANK, Floats, WeightFile
from quark_glasses.core.commerce.pair_reading import Standing, listing_text, product_text, standings
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.errors import InvalidInput

MODEL, FILE = "multilingual-e5-small", "e5-small-q4.bin"
CHANGES = Path(__file__).with_name("reading.npz")
MOST_TOKENS = (72, 96)  # of a product, of a listing
SIDES = 2
EDGE = SIDES * len(Standing)  # the mark of tokens that begin and end texts
MARKS = EDGE + 1
MATRICES = {"q": "q", "k": "k", "v": "v", "o": "ao", "fi": "fi", "fo": "fo"}  # our name of each -> the file's
GELU = 0.7978845608  # the root of two by pi


@dataclass(frozen=True)
class Read:
    """Two titles as tokens, and the mark of each token."""

    tokens: list[int]
    marks: list[int]


def read_pair(file: WeightFile, product: Product, listing: Listing) -> Read:
    """A product and a listing as one row of tokens."""
    texts = product_text(product, listing.title), listing_text(listing)
    sides = [file.tokens(text)[:most] for text, most in zip(texts, MOST_TOKENS, strict=True)]
    marks = []
    for side, tokens in enumerate(sides):
        pieces = [file.pieces[token].replace(BLANK, " ") for token in tokens]
        marks.append([side * len(Standing) + mark for mark in standings(pieces, texts[1 - side])])
    return Read(
        [file.begin, *sides[0], file.end, file.end, *sides[1], file.end], [EDGE, *marks[0], EDGE, EDGE, *marks[1], EDGE]
    )


class TitleReader:
    """See the module. Some 15 ms a pair on one core; threads may share one."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="multilingual-e5-small, its lower layers, taught to tell products apart",
        languages=("zh", "en"),
        models=(MODEL,),
        licence="MIT",
    )

    def __init__(self, models: Models, changes: Path = CHANGES) -> None:
        self._models, self._path = models, changes
        self._lock = Lock()
        self._net: _Net | None = None
        self._pools = ThreadpoolController()

    @property
    def ready(self) -> bool:
        return self._net is not None

    def load(self) -> None:
        """Read the weights; raises `ModelMissing` where they are not there, `InvalidInput` where they are others."""
        with self._lock:
            if self._net is None:
                self._net = _Net(WeightFile(self._models.path(MODEL) / FILE), self._path)

    def opinions(self, product: Product, listings: Sequence[Listing]) -> list[float]:
        """For each listing what reading it adds to the logit of being the product, in thousandths."""
        self.load()
        assert self._net is not None
        pairs = [read_pair(self._net.file, product, each) for each in listings]
        with self._pools.limit(limits=1, user_api="blas"):  # so small products are slower on two cores
            return [round(self._net.opinion(pair), 3) for pair in pairs]


class _Net:
    """The layers, with their changes added."""

    def __init__(self, file: WeightFile, changes: Path) -> None:
        self.file, sizes = file, file.sizes
        self._heads, self._epsilon = sizes.heads, sizes.epsilon
        with np.load(changes) as learnt:
            more = {name: learnt[name].astype(np.float32) for name in learnt.files}
        if more["marks"].shape != (MARKS, sizes.wide):
            raise InvalidInput(f"{changes.name} changes another model", "Fit it anew: scripts/fit_title_reader.py")
        self._marks = more["marks"] + file.vector("emb.type")[: sizes.wide]
        self._places = file.vector("emb.pos").reshape(-1, sizes.wide)
        self._first = file.vector("emb.ln.w"), file.vector("emb.ln.b")
        self._layers = [self._layer(place, more) for place in range(int(more["layers"]))]
        self._judge = more["judge"], more["judge bias"], more["out"], float(more["out bias"])

    def _layer(self, place: int, more: dict[str, Floats]) -> dict[str, Floats]:
        made = {}
        for own, name in MATRICES.items():
            wide = self.file.sizes.inner if own == "fo" else self.file.sizes.wide
            left, right = more[f"{place} {own} left"], more[f"{place} {own} right"]
            made[own] = np.ascontiguousarray((self.file.matrix(f"l{place}.{name}.w", wide) + left @ right).T)
            made[f"{own} bias"] = self.file.vector(f"l{place}.{name}.b")
        for norm in ("n1", "n2"):
            made |= {f"{norm} {end}": more[f"{place} {norm} {end}"] for end in ("w", "b")}
        return made

    def opinion(self, pair: Read) -> float:
        count = len(pair.tokens)
        seen = self.file.words(np.array(pair.tokens)) + self._places[:count] + self._marks[pair.marks]
        seen = self._norm(seen, *self._first)
        for layer in self._layers:
            seen = self._through(seen, layer)
        inside, bias, out, out_bias = self._judge
        told = np.tanh(np.concatenate([seen[0], seen.mean(axis=0)]) @ inside.T + bias)
        return float(told @ out + out_bias)

    def _through(self, seen: Floats, layer: dict[str, Floats]) -> Floats:
        count, wide = seen.shape
        asked, keys, values = (
            (seen @ layer[name] + layer[f"{name} bias"]).reshape(count, self._heads, -1).transpose(1, 0, 2)
            for name in ("q", "k", "v")
        )
        near = asked @ keys.transpose(0, 2, 1) / np.float32(np.sqrt(wide / self._heads))
        near = np.exp(near - near.max(axis=-1, keepdims=True))
        mixed = (near / near.sum(axis=-1, keepdims=True)) @ values
        mixed = mixed.transpose(1, 0, 2).reshape(count, wide) @ layer["o"] + layer["o bias"]
        seen = self._norm(seen + mixed, layer["n1 w"], layer["n1 b"])
        inner = _gelu(seen @ layer["fi"] + layer["fi bias"])
        return self._norm(seen + inner @ layer["fo"] + layer["fo bias"], layer["n2 w"], layer["n2 b"])

    def _norm(self, rows: Floats, scale: Floats, shift: Floats) -> Floats:
        rows = rows - rows.mean(axis=-1, keepdims=True)
        spread = np.sqrt((rows * rows).mean(axis=-1, keepdims=True) + np.float32(self._epsilon))
        made: Floats = rows / spread * scale + shift
        return made


def _gelu(values: Floats) -> Floats:
    """By the tangent (Hendrycks and Gimpel, 2016)."""
    inner = values * values
    inner *= np.float32(0.044715 * GELU)
    inner += np.float32(GELU)
    inner *= values
    np.tanh(inner, out=inner)
    inner += np.float32(1)
    inner *= values
    inner *= np.float32(0.5)
    return inner
