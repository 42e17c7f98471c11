"""Whisper in PyTorch, whose layers can be changed by products of thin matrices (LoRA, see `weight_file`).

The layers are those of "Robust Speech Recognition via Large-Scale Weak Supervision" (Radford et al., 2022), the weights those of the
file that CTranslate2 reads. Only the thin matrices are learnt.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from quark_glasses.backends.asr.weight_file import LEFT, RIGHT, tensors

RANK = 16
HEADS = 8
Weights = Mapping[str, Tensor]


def read_weights(file: Path) -> Weights:
    """All matrices of a model by name."""
    found = {}
    with file.open("rb") as stream:
        for tensor in tensors(stream):
            if tensor.dtype is np.float16:
                values = np.frombuffer(stream.read(tensor.size), np.float16).reshape(tensor.shape)
                found[tensor.name] = torch.tensor(values.astype(np.float32))
    return found


class Linear(nn.Module):
    """A layer as it is, and with its change."""

    original = False  # for all layers: as they are

    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        self.name, self._weight, self._bias = f"{name}/weight", weights[f"{name}/weight"], weights[f"{name}/bias"]
        out, width = self._weight.shape
        self.right = nn.Parameter(torch.randn(RANK, width) / math.sqrt(width))
        self.left = nn.Parameter(torch.zeros(out, RANK))

    def forward(self, x: Tensor) -> Tensor:
        y = F.linear(x, self._weight, self._bias)
        return y if Linear.original else y + F.linear(F.linear(x, self.right), self.left)


@contextmanager
def as_it_was() -> Iterator[None]:
    """Without what was learnt, and without learning."""
    Linear.original = True
    try:
        with torch.no_grad():
            yield
    finally:
        Linear.original = False


class Norm(nn.Module):
    """Layer norm, as it is."""

    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        self._gamma, self._beta = weights[f"{name}/gamma"], weights[f"{name}/beta"]

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self._gamma.shape, self._gamma, self._beta)


class Layer(nn.Module):
    """Attention to itself, in the decoder also to the encoded sound, then two feed-forward layers."""

    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()

        def linear(part: str) -> Linear:
            return Linear(weights, f"{name}/{part}")

        self._before, self._mixed, self._out = Norm(weights, f"{name}/self_attention/layer_norm"), *(
            linear(f"self_attention/linear_{place}") for place in (0, 1)
        )  # fmt: skip
        self._hears = f"{name}/attention/linear_0/weight" in weights
        if self._hears:
            self._listening = Norm(weights, f"{name}/attention/layer_norm")
            self._query, self._sound, self._heard = (linear(f"attention/linear_{place}") for place in (0, 1, 2))
        self._then, self._wide, self._narrow = Norm(weights, f"{name}/ffn/layer_norm"), *(
            linear(f"ffn/linear_{place}") for place in (0, 1)
        )  # fmt: skip

    def forward(self, x: Tensor, sound: Tensor | None = None) -> Tensor:
        query, key, value = self._mixed(self._before(x)).chunk(3, -1)
        x = x + self._out(_attend(query, key, value, causal=self._hears))
        if self._hears:
            x = x + self._heard(_attend(self._query(self._listening(x)), *self._sound(sound).chunk(2, -1)))
        return x + self._narrow(F.gelu(self._wide(self._then(x))))


def _attend(query: Tensor, key: Tensor, value: Tensor, *, causal: bool = False) -> Tensor:
    heads = [each.unflatten(-1, (HEADS, -1)).transpose(1, 2) for each in (query, key, value)]
    return F.scaled_dot_product_attention(*heads, is_causal=causal).transpose(1, 2).reshape(query.shape)


def _layers(weights: Weights, part: str) -> nn.ModuleList:
    count = sum(name.startswith(f"{part}/") and name.endswith("ffn/linear_0/weight") for name in weights)
    return nn.ModuleList(Layer(weights, f"{part}/layer_{at}") for at in range(count))


class Encoder(nn.Module):
    """Spectrograms (batch, 80, frames) to encoded sound (batch, frames / 2, width)."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights, self._layers = weights, _layers(weights, "encoder")
        self._last = Norm(weights, "encoder/layer_norm")

    def forward(self, mel: Tensor) -> Tensor:
        for place, stride in (("conv1", 1), ("conv2", 2)):
            kernel, bias = (self._weights[f"encoder/{place}/{kind}"] for kind in ("weight", "bias"))
            mel = F.gelu(F.conv1d(mel, kernel, bias, stride=stride, padding=1))
        x = mel.transpose(1, 2)
        x = x + self._weights["encoder/position_encodings/encodings"][: x.shape[1]]
        for layer in self._layers:
            x = layer(x)
        return self._last(x)


class Decoder(nn.Module):
    """Tokens (batch, places) and encoded sound to the log-odds of the next token (batch, places, tokens)."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._embeddings = weights["decoder/embeddings/weight"]
        self._places = weights["decoder/position_encodings/encodings"]
        self._layers = _layers(weights, "decoder")
        self._last = Norm(weights, "decoder/layer_norm")

    def forward(self, tokens: Tensor, sound: Tensor, first: int) -> Tensor:
        """From place `first` on."""
        x = F.embedding(tokens, self._embeddings) + self._places[: tokens.shape[1]]
        for layer in self._layers:
            x = layer(x, sound)
        return F.linear(self._last(x[:, first:]), self._embeddings)


class Network(nn.Module):
    """Encoder and decoder."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.encoder, self.decoder = Encoder(weights), Decoder(weights)

    def _changed(self) -> Iterator[Linear]:
        return (layer for layer in self.modules() if isinstance(layer, Linear))

    def changes(self) -> dict[str, np.ndarray]:
        """What was learnt, by the names of `weight_file.changed`."""
        found = {}
        for layer in self._changed():
            found[layer.name + LEFT] = layer.left.detach().numpy().astype(np.float16)
            found[layer.name + RIGHT] = layer.right.detach().numpy().astype(np.float16)
        return found

    def change(self, learnt: Mapping[str, np.ndarray]) -> None:
        """Begin where another fit ended; a layer that it does not name begins as it came."""
        for layer in self._changed():
            if layer.name + LEFT in learnt:
                layer.left.data = torch.tensor(learnt[layer.name + LEFT].astype(np.float32))
                layer.right.data = torch.tensor(learnt[layer.name + RIGHT].astype(np.float32))
