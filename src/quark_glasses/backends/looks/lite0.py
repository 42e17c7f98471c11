"""Looks by EfficientNet-Lite0 trained on ImageNet (weights: Apache-2.0), on ONNX Runtime.

Tan and Le, "EfficientNet" (2019); the Lite family leaves out what is slow on small devices. The network is built from its checkpoint at
load. What it says of a picture are means and spreads of a middle map (print, colours, patterns) and means of the last one (what kind of
thing), all of them weighted towards the middle of the picture. Then what changes with light, place and blur is taken out: a linear map
makes the spread within one thing the same in all directions and keeps those in which things differ (linear discriminant analysis, as
in Mikolajczyk and Matas, "Improving descriptors for fast tree matching by optimal linear projection", 2007). `scripts/fit_looks.py`
makes that map from pictures of drawn things.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.looks.checkpoint import read_checkpoint
from quark_glasses.backends.looks.graph import Graph
from quark_glasses.backends.objects.ssd import checked
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.lookalike import LITE0 as LOOKS

MODEL = "efficientnet-lite0"
FILE = "efficientnet-lite0-57934424.pth"
SIDE = 224
MEAN, SPREAD = 127.0, 128.0  # of the grey levels
SPREAD_AT = 0.3  # of the width: how far from the middle of the picture counts
MIDDLE_BLOCK, MIDDLE_SHAPE = (
    10,
    (112, 14, 14),
)  # the maps that are used: the number of the block, and its channels, height, width
LAST_BLOCK, LAST_SHAPE = 15, (320, 7, 7)
RAW = 2 * MIDDLE_SHAPE[0] + LAST_SHAPE[0]
MAP = Path(__file__).with_name("lite0_map.npz")
EPSILON = 1e-3  # of the batch normalisation
# (blocks, stride of the first, expansion) of the stages; widths and kernels are in the weights.
STAGES = ((1, 1, 1), (2, 2, 6), (2, 2, 6), (3, 2, 6), (3, 1, 6), (4, 2, 6), (1, 1, 6))
Weights = Mapping[str, NDArray[Any]]


class Network:
    """Builds the graph from the weights; each method adds a part and gives the name of its output."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self.graph = Graph(MODEL)
        self._low, self._high = (self.graph.weight(np.array(bound, np.float32)) for bound in (0.0, 6.0))

    def maps(self, given: str) -> list[str]:
        """The maps that are used, the middle one and the last one."""
        made, size = self.conv(given, "_conv_stem", "_bn0", SIDE, stride=2), SIDE // 2
        found, number = [], 0
        for blocks, first_stride, expansion in STAGES:
            for block in range(blocks):
                stride = first_stride if block == 0 else 1
                made = self._block(made, f"_blocks.{number}.", size, stride, expansion, joined=block > 0)
                if number in (MIDDLE_BLOCK, LAST_BLOCK):
                    found.append(made)
                size, number = -(-size // stride), number + 1
        return found

    def conv(
        self, given: str, name: str, norm: str, size: int, *, stride: int = 1, deep: bool = False, linear: bool = False
    ) -> str:
        """A convolution with its normalisation folded in, padded as TensorFlow does, and what follows it (ReLU6)."""
        kernel = np.asarray(self._weights[f"{name}.weight"], np.float32)
        scale, bias, mean, spread = (
            np.asarray(self._weights[f"{norm}.{part}"], np.float32)
            for part in ("weight", "bias", "running_mean", "running_var")
        )
        factor = scale / np.sqrt(spread + EPSILON)
        side = kernel.shape[2]
        pad = max(0, (-(-size // stride) - 1) * stride + side - size)
        made = self.graph.node(
            "Conv",
            (given, self.graph.weight(kernel * factor[:, None, None, None]), self.graph.weight(bias - mean * factor)),
            group=kernel.shape[0] if deep else 1,
            strides=(stride, stride),
            pads=(pad // 2, pad // 2, pad - pad // 2, pad - pad // 2),
        )
        return made if linear else self.graph.node("Clip", (made, self._low, self._high))

    def _block(self, given: str, name: str, size: int, stride: int, expansion: int, *, joined: bool) -> str:
        made = given
        if expansion > 1:
            made = self.conv(made, f"{name}_expand_conv", f"{name}_bn0", size)
        made = self.conv(made, f"{name}_depthwise_conv", f"{name}_bn1", size, stride=stride, deep=True)
        made = self.conv(made, f"{name}_project_conv", f"{name}_bn2", -(-size // stride), linear=True)
        return self.graph.node("Add", (made, given)) if joined else made


def built(weights: Weights) -> bytes:
    """The network as an ONNX file: "picture", float32 (1, 3, 224, 224), to both maps one after the other, (1, numbers)."""
    network = Network(weights)
    flat = [network.graph.node("Flatten", (each,)) for each in network.maps("picture")]
    both = network.graph.node("Concat", flat, axis=1)
    numbers = math.prod(MIDDLE_SHAPE) + math.prod(LAST_SHAPE)
    return network.graph.model(("picture", (1, 3, SIDE, SIDE)), (both, (1, numbers)))


def pooled(maps: NDArray[np.float32]) -> NDArray[np.float32]:
    """What the maps say of the whole picture, (544,): the two parts have length 1 each."""
    cut = math.prod(MIDDLE_SHAPE)
    middle, last = maps[:cut].reshape(MIDDLE_SHAPE[0], -1), maps[cut:].reshape(LAST_SHAPE[0], -1)
    near, far = _weights(MIDDLE_SHAPE[1]), _weights(LAST_SHAPE[1])
    means = middle @ near
    spreads = np.sqrt(np.maximum((middle * middle) @ near - means * means, 0.0))
    parts = (np.concatenate([means, spreads]), last @ far)
    return np.concatenate([part / max(1e-9, float(np.linalg.norm(part))) for part in parts]).astype(np.float32)


@cache
def _weights(side: int) -> NDArray[np.float32]:
    """How much each place of a map counts, (side * side,), 1 in all."""
    at = (np.arange(side) - (side - 1) / 2) / side
    bell = np.exp(-(at[:, None] ** 2 + at[None] ** 2) / (2 * SPREAD_AT**2)).ravel()
    whole: NDArray[np.float32] = (bell / bell.sum()).astype(np.float32)
    return whole


def prepared(frame: Pixels) -> NDArray[np.float32]:
    """The network's input, (1, 3, 224, 224), of a picture, uint8 (h, w, 3) RGB, stretched to a square."""
    import cv2

    smaller = min(frame.shape[:2]) > SIDE
    square = cv2.resize(frame, (SIDE, SIDE), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_LINEAR)
    plain = (square.astype(np.float32) - MEAN) / SPREAD
    return np.ascontiguousarray(plain.transpose(2, 0, 1)[None], np.float32)


class Lite0:
    """128 numbers a picture, some 20 ms on one core. Option `threads` (1 or 2, default 1)."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="EfficientNet-Lite0, what something looks like", models=(MODEL,), licence="Apache-2.0"
    )
    name = LOOKS

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._threads = int(options.get("threads", 1))
        if self._threads not in (1, 2):
            raise InvalidParameter("the threads for looks are out of bounds", "Give threads 1 or 2")
        self._session: Any = None
        self._mean: NDArray[np.float32] = np.zeros(RAW, np.float32)
        self._map: NDArray[np.float32] = np.eye(RAW, dtype=np.float32)

    def load(self) -> None:
        """Read the weights, 19 MB, and the map; raises `BackendUnavailable` or `ModelMissing`."""
        self.load_network()
        try:
            with np.load(MAP) as fitted:
                self._mean, self._map = fitted["mean"].astype(np.float32), fitted["map"].astype(np.float32)
        except (OSError, ValueError, KeyError) as error:
            raise BackendUnavailable(f"{MAP} cannot be read: {error}", "Install quark_glasses again") from error

    def load_network(self) -> None:
        """Read the weights alone, for `raw`."""
        try:
            import onnxruntime
        except ImportError as error:
            raise BackendUnavailable("the package onnxruntime is not installed", "Run: make setup") from error
        file, fix = self._models.path(MODEL) / FILE, f"Run: quark models pull {MODEL}"
        if not file.is_file():
            raise ModelMissing(f"the weights {file} are absent", fix)
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads, settings.inter_op_num_threads = self._threads, 1
        settings.log_severity_level = 3
        try:
            network = built(read_checkpoint(file))
            self._session = onnxruntime.InferenceSession(network, settings, providers=["CPUExecutionProvider"])
        except (InvalidInput, KeyError) as error:
            raise ModelMissing(f"the weights {file} cannot be read: {error}", fix) from error

    def close(self) -> None:
        self._session = None

    def embed(self, frame: Pixels) -> NDArray[np.float32]:
        """The looks of a picture, uint8 (h, w, 3) RGB: float32 (128,), of length 1."""
        looks = (self.raw(frame) - self._mean) @ self._map
        return np.asarray(looks / max(1e-9, float(np.linalg.norm(looks))), np.float32)

    def raw(self, frame: Pixels) -> NDArray[np.float32]:
        """What the network says before the linear map, (544,): what that is made from."""
        if self._session is None:
            raise BackendUnavailable("the looks are not loaded", "Call load() first")
        checked(frame)
        return pooled(self._session.run(None, {"picture": prepared(frame)})[0][0])
