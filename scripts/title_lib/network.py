"""The transformer of `backends/titles/reader.py` in PyTorch, with the changes that are learnt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as f

from quark_glasses.backends.titles.reader import EDGE, MARKS, MATRICES, Read
from quark_glasses.backends.titles.weight_file import Floats, WeightFile

RANK = 16
INSIDE = 64  # numbers of the judge
DROPPED = 0.1
LEFT = " left"  # the end of a name
SPREAD = 2.0  # what the product of two matrices counts


def _still(values: Floats) -> Tensor:
    return torch.from_numpy(np.array(values))


class Changed(nn.Module):
    """A matrix that stays as it is, and the product of two thin ones that is learnt."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.register_buffer("bias", bias)
        self.right = nn.Parameter(torch.randn(RANK, weight.shape[1]) / math.sqrt(weight.shape[1]))
        self.left = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, rows: Tensor) -> Tensor:
        return f.linear(rows, self.weight, self.bias) + (rows @ self.right.T) @ self.left.T * SPREAD


class Layer(nn.Module):
    """Attention, then what each token makes of itself."""

    def __init__(self, file: WeightFile, place: int) -> None:
        super().__init__()
        self.heads = file.sizes.heads
        for own, name in MATRICES.items():
            wide = file.sizes.inner if own == "fo" else file.sizes.wide
            weight, bias = file.matrix(f"l{place}.{name}.w", wide), file.vector(f"l{place}.{name}.b")
            setattr(self, own, Changed(_still(weight), _still(bias)))
        for own, name in (("n1", "aln"), ("n2", "oln")):
            norm = nn.LayerNorm(file.sizes.wide, file.sizes.epsilon)
            norm.weight.data = _still(file.vector(f"l{place}.{name}.w"))
            norm.bias.data = _still(file.vector(f"l{place}.{name}.b"))
            setattr(self, own, norm)

    def forward(self, rows: Tensor, there: Tensor) -> Tensor:
        count, length, wide = rows.shape
        asked, keys, values = (
            getattr(self, name)(rows).view(count, length, self.heads, -1).transpose(1, 2) for name in ("q", "k", "v")
        )
        mixed = f.scaled_dot_product_attention(asked, keys, values, attn_mask=there)
        mixed = self.o(mixed.transpose(1, 2).reshape(count, length, wide))
        rows = self.n1(rows + f.dropout(mixed, DROPPED, self.training))
        inner = self.fo(f.gelu(self.fi(rows), approximate="tanh"))
        made: Tensor = self.n2(rows + f.dropout(inner, DROPPED, self.training))
        return made


class Net(nn.Module):
    """What comes out is added to the logit of the signs."""

    def __init__(self, file: WeightFile, layers: int) -> None:
        super().__init__()
        wide = file.sizes.wide
        self.file = file
        self.places = _still(file.vector("emb.pos")).view(-1, wide)
        self.kind = _still(file.vector("emb.type"))[:wide]
        self.first = nn.LayerNorm(wide, file.sizes.epsilon)
        self.first.weight.data, self.first.bias.data = (_still(file.vector(f"emb.ln.{end}")) for end in "wb")
        self.first.requires_grad_(False)
        self.layers = nn.ModuleList(Layer(file, place) for place in range(layers))
        self.marks = nn.Embedding(MARKS, wide)
        self.marks.weight.data *= 0.02
        self.judge, self.out = nn.Linear(2 * wide, INSIDE), nn.Linear(INSIDE, 1)

    def learnt(self) -> list[nn.Parameter]:
        return [each for each in self.parameters() if each.requires_grad]

    def forward(self, pairs: Sequence[Read]) -> Tensor:
        length = max(len(pair.tokens) for pair in pairs)
        words = torch.zeros(len(pairs), length, self.places.shape[1])
        marks = torch.full((len(pairs), length), EDGE)
        there = torch.zeros(len(pairs), length, dtype=torch.bool)
        for row, pair in enumerate(pairs):
            count = len(pair.tokens)
            words[row, :count] = torch.from_numpy(self.file.words(np.array(pair.tokens)))
            marks[row, :count] = torch.tensor(pair.marks)
            there[row, :count] = True
        with torch.autocast("cpu", dtype=torch.bfloat16):
            rows = self.first(words + self.places[:length] + self.kind + self.marks(marks))
            for layer in self.layers:
                rows = layer(rows, there[:, None, None, :])
            shown = there.unsqueeze(-1).float()
            whole = torch.cat([rows[:, 0], (rows * shown).sum(1) / shown.sum(1)], dim=1)
            told = f.dropout(torch.tanh(self.judge(whole)), DROPPED, self.training)
            return self.out(told).squeeze(-1).float()

    def told(self, pairs: Sequence[Read]) -> NDArray[Any]:
        with torch.no_grad():
            made: NDArray[Any] = self(pairs).numpy()
        return made

    def take(self, file: Path, lenient: float) -> None:
        """Begin with changes that were learnt before, less what was added to them in the end."""
        with np.load(file) as kept, torch.no_grad():
            for name, value in self._learnt().items():
                value.copy_(torch.from_numpy(kept[name].astype(np.float32)).view_as(value))
                if name.endswith(LEFT):
                    value /= SPREAD
            self.out.bias -= lenient

    def changes(self) -> dict[str, NDArray[Any]]:
        """What was learnt, as `backends/titles/reader.py` reads it."""
        made = {}
        for name, value in self._learnt().items():
            whole = value.detach().numpy() * (SPREAD if name.endswith(LEFT) else 1.0)
            made[name] = whole.astype(np.float16)
        return made | {"out": made["out"][0], "out bias": made["out bias"][0], "layers": np.array(len(self.layers))}

    def _learnt(self) -> dict[str, nn.Parameter]:
        made: dict[str, Any] = {"marks": self.marks.weight, "out": self.out.weight, "out bias": self.out.bias}
        made |= {"judge": self.judge.weight, "judge bias": self.judge.bias}
        for place, layer in enumerate(self.layers):
            for own in MATRICES:
                changed = getattr(layer, own)
                made |= {f"{place} {own}{LEFT}": changed.left, f"{place} {own} right": changed.right}
            for norm in ("n1", "n2"):
                known = getattr(layer, norm)
                made |= {f"{place} {norm} w": known.weight, f"{place} {norm} b": known.bias}
        return made
