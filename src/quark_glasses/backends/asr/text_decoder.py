"""Whisper's text decoder in numpy: the probability of every next token, where CTranslate2 only tells that of its own choice.

The layers are those of "Robust Speech Recognition via Large-Scale Weak Supervision" (Radford et al., 2022): self-attention,
attention to the encoded sound, two feed-forward layers, each behind a layer norm. The weights come out of the file that
CTranslate2 reads (`weight_file`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from quark_glasses.backends.asr.weight_file import Changes, tensors
from quark_glasses.core.errors import ModelMissing

Floats = NDArray[np.float32]
Cache = list[tuple[Floats, Floats]]  # keys and values of each layer, (paths, heads, places, head size)
Sound = list[
    tuple[Floats, Floats]
]  # keys (heads, head size, frames) and values (heads, frames, head size) of each layer

_LAYER_NORM = 1e-5
_AHEAD = np.float32(-1e9)  # added to the attention to what comes later


class TextDecoder:
    """The decoder of one model. Stateless: a caller keeps the `Cache` of each step."""

    def __init__(self, file: Path, kept: Sequence[int], changes: Changes | None = None) -> None:
        """Read the weights of `model.bin`, with `changes` added to them.

        `kept` are the tokens that may ever be written, the one that ends a text as the last; all others count as impossible, and
        only these and those behind the last are read.

        Raises:
            ModelMissing: the file cannot be read.
        """
        try:
            weights = dict(_tensors(file, changes))
            self._heads = int(weights["num_heads"].item())
            embeddings = weights.pop("embeddings/weight")
            self._places = weights.pop("position_encodings/encodings")
        except (OSError, ValueError, KeyError, struct.error) as error:
            raise ModelMissing(f"{file.name} cannot be read: {error}", "Run: quark models pull") from error
        self._weights = weights
        self._layers = sum(name.endswith("ffn/linear_0/weight") for name in weights)
        self._first_special, self._special = kept[-1], embeddings[kept[-1] :].astype(np.float32)
        self._written = np.ascontiguousarray(embeddings[np.asarray(kept)].astype(np.float32).T)
        self._column = {token: column for column, token in enumerate(kept)}
        self._pools = ThreadpoolController()

    def listen(self, encoded: Floats) -> Sound:
        """What the layers attend to in an encoded sound of shape (frames, width)."""
        with self._pools.limit(limits=1, user_api="blas"):
            return [self._attended(encoded, f"layer_{layer}/attention/linear_1") for layer in range(self._layers)]

    def _attended(self, encoded: Floats, name: str) -> tuple[Floats, Floats]:
        both = self._linear(encoded, name)
        keys, values = (half.reshape(len(encoded), self._heads, -1) for half in np.split(both, 2, axis=1))
        return np.ascontiguousarray(keys.transpose(1, 2, 0)), np.ascontiguousarray(values.transpose(1, 0, 2))

    def step(self, tokens: NDArray[np.int64], sound: Sound, cache: Cache | None = None) -> tuple[Floats, Cache]:
        """Read tokens of shape (paths, places) behind those of the cache.

        Returns log-probabilities of the kept tokens after each place, (paths, places, kept), and the new cache.
        """
        with self._pools.limit(limits=1, user_api="blas"):  # on busy cores a second thread is mostly waited for
            return self._step(tokens, sound, cache)

    def _step(self, tokens: NDArray[np.int64], sound: Sound, cache: Cache | None) -> tuple[Floats, Cache]:
        paths, count = tokens.shape
        first = cache[0][0].shape[2] if cache else 0
        x = self._embed(tokens) + self._places[first : first + count]
        new: Cache = []
        for layer in range(self._layers):
            name = f"layer_{layer}"
            x, kept = self._to_itself(x, name, cache[layer] if cache else None)
            new.append(kept)
            x = self._to_sound(x, name, sound[layer])
            inner = _gelu(self._linear(self._norm(x, f"{name}/ffn/layer_norm"), f"{name}/ffn/linear_0"))
            x = x + self._linear(inner, f"{name}/ffn/linear_1")
        logits = self._norm(x, "layer_norm").reshape(paths * count, -1) @ self._written
        return _log_softmax(logits).reshape(paths, count, -1), new

    def _embed(self, tokens: NDArray[np.int64]) -> Floats:
        rows = [
            self._special[token - self._first_special]
            if token >= self._first_special
            else self._written[:, self._column[token]]
            for token in tokens.ravel().tolist()
        ]
        return np.stack(rows).reshape(*tokens.shape, -1)

    def _to_itself(
        self, x: Floats, name: str, before: tuple[Floats, Floats] | None
    ) -> tuple[Floats, tuple[Floats, Floats]]:
        """Attention to the tokens so far."""
        paths, count, _ = x.shape
        mixed = self._linear(self._norm(x, f"{name}/self_attention/layer_norm"), f"{name}/self_attention/linear_0")
        query, key, value = np.moveaxis(mixed.reshape(paths, count, 3, self._heads, -1), (2, 3), (0, 2))
        if before is not None:
            key, value = np.concatenate([before[0], key], axis=2), np.concatenate([before[1], value], axis=2)
        scores = query @ key.swapaxes(2, 3) / np.float32(np.sqrt(query.shape[-1]))
        if count > 1:
            scores[..., -count:] += np.triu(np.full((count, count), _AHEAD), 1)
        seen = (_softmax(scores) @ value).swapaxes(1, 2).reshape(paths, count, -1)
        return x + self._linear(seen, f"{name}/self_attention/linear_1"), (key, value)

    def _to_sound(self, x: Floats, name: str, sound: tuple[Floats, Floats]) -> Floats:
        """Attention to what was heard."""
        paths, count, width = x.shape
        query = self._linear(self._norm(x, f"{name}/attention/layer_norm"), f"{name}/attention/linear_0")
        query = query.reshape(paths * count, self._heads, -1).swapaxes(0, 1)
        scores = query @ sound[0] / np.float32(np.sqrt(query.shape[-1]))
        heard = (_softmax(scores) @ sound[1]).swapaxes(0, 1).reshape(paths, count, width)
        return x + self._linear(heard, f"{name}/attention/linear_2")

    def _linear(self, x: Floats, name: str) -> Floats:
        flat = x.reshape(-1, x.shape[-1]) @ self._weights[f"{name}/weight"] + self._weights[f"{name}/bias"]
        return flat.reshape(*x.shape[:-1], -1)

    def _norm(self, x: Floats, name: str) -> Floats:
        away = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((away * away).mean(-1, keepdims=True) + np.float32(_LAYER_NORM))
        return np.asarray(away / spread * self._weights[f"{name}/gamma"] + self._weights[f"{name}/beta"])


def _tensors(file: Path, changes: Changes | None) -> Iterator[tuple[str, Floats]]:
    """The tensors of the decoder. Matrices of layers are turned so that numpy multiplies by them in their own order."""
    with file.open("rb") as stream:
        for tensor in tensors(stream):
            if not tensor.name.startswith("decoder/"):
                continue
            values = np.frombuffer(stream.read(tensor.size), tensor.dtype).reshape(tensor.shape)
            if tensor.name == "decoder/embeddings/weight":
                # half of all; as precise as it comes, for the caller picks from it
                yield "embeddings/weight", values
            else:
                values = changes.added(tensor.name, values) if changes else values
                turned = values.T if tensor.name.endswith("/weight") else values
                yield tensor.name.removeprefix("decoder/"), np.ascontiguousarray(turned, np.float32)


def _softmax(x: Floats) -> Floats:
    grown = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(grown / grown.sum(-1, keepdims=True))


def _log_softmax(x: Floats) -> Floats:
    below = x - x.max(-1, keepdims=True)
    return np.asarray(below - np.log(np.exp(below).sum(-1, keepdims=True)))


def _gelu(x: Floats) -> Floats:
    """X * Phi(x) with the error function by 7.1.26 of Abramowitz and Stegun (1964), right to 1.5e-7."""
    away = np.abs(x) * np.float32(np.sqrt(0.5))
    t = 1 / (1 + np.float32(0.3275911) * away)
    poly = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
    return np.asarray(0.5 * x * (1 + np.sign(x) * (1 - poly * np.exp(-away * away))), np.float32)
