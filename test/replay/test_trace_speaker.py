"""The echo reference says when each of its samples was played: what the check of the sums rests on."""

import numpy as np
import pytest
from talk import scene

from quark_glasses.core.trace.heard import place
from quark_glasses.core.types import SAMPLE_RATE, AudioChunk
from quark_glasses.nodes.speaker import Speaker
from quark_glasses.ros import topics


@pytest.mark.parametrize("rate", [16_000, 24_000, 48_000])
def test_the_reference_is_stamped_with_the_time_of_its_sound(rate):
    sound = np.random.default_rng(2).normal(0, 6000, rate // 2).clip(-32768, 32767).astype(np.int16)
    with scene(Speaker, speaker={"sample_rate": rate}) as stage:
        stage.watcher.send(topics.AUDIO_SPEECH, AudioChunk(stage.watcher.header(), sound, rate, 0, "s", "u", last=True))
        stage.until(lambda: any(report.done for report in stage.watcher.of(topics.PLAYBACK)))
        stage.settle(0.3)
        ref = [chunk for chunk in stage.watcher.of(topics.AUDIO_REF) if len(chunk.samples)]
        reported = stage.watcher.of(topics.PLAYBACK)[0].header.stamp_ns
    for before, after in zip(ref, ref[1:], strict=False):
        assert abs(after.header.stamp_ns - before.header.stamp_ns - before.duration_ns) < 1000
    found = place(sound, rate, [(chunk.header.stamp_ns, chunk.samples) for chunk in ref])
    assert found == pytest.approx(reported, abs=1_000_000_000 // SAMPLE_RATE)
