"""What a wearer sees while speaking: partial text soon, settled words that never change, one final, nothing lost in long speech."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.speech.agreement import keep_prefix
from quark_glasses.core.speech.streaming import RecognizedText, StreamingPolicy, StreamingTranscriber
from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, SAMPLE_RATE, Transcript

S = 1_000_000_000
MS = 1_000_000
LOUD = np.full(BLOCK_SAMPLES, 8000, dtype=np.int16)
QUIET = np.zeros(BLOCK_SAMPLES, dtype=np.int16)


class Speaker:
    """Plays blocks into a transcriber and decodes what is due with the texts given, the last one repeated."""

    def __init__(
        self, *texts: str, language: str = "en", cost_ns: int = 0, policy: StreamingPolicy | None = None
    ) -> None:
        self.words = StreamingTranscriber("u1", 0, policy, engine="scripted")
        self.texts, self.language, self.cost_ns = list(texts), language, cost_ns
        self.now = 0
        self.jobs: list[tuple[int, int]] = []  # when asked, end of the sound
        self.told: list[Transcript] = []

    def play(self, milliseconds: int, block: np.ndarray = LOUD) -> None:
        for _ in range(milliseconds * MS // BLOCK_NS):
            self.words.feed(block, self.now)
            self.now += BLOCK_NS
            self.work()

    def work(self) -> None:
        job = self.words.due(self.now)
        if job is not None:
            self.jobs.append((self.now, job.end_ns))
            assert len(job.sound) == (job.end_ns - job.start_ns) * SAMPLE_RATE // S
            text = self.texts.pop(0) if len(self.texts) > 1 else self.texts[0]
            self.tell(self.words.accept(job, RecognizedText(text, self.language, 0.9), self.now, self.cost_ns))

    def tell(self, transcript: Transcript | None) -> None:
        if transcript is not None:
            self.told.append(transcript)

    def end(self, speech_end_ns: int) -> None:
        self.tell(self.words.end(speech_end_ns, self.now))
        self.work()


def test_the_first_partial_comes_after_little_speech() -> None:
    speaker = Speaker("call")
    speaker.play(540)
    assert speaker.told == []
    speaker.play(20)
    assert [t.text for t in speaker.told] == ["call"]


def test_a_draft_that_heard_nothing_is_soon_made_again() -> None:
    speaker = Speaker("", "", "call", cost_ns=100 * MS)
    speaker.play(2100)
    assert [now // MS for now, _ in speaker.jobs] == [560, 660, 760, 1360, 1960], "and then the usual rhythm"
    assert [t.text for t in speaker.told] == ["call"]


def test_sound_without_words_is_drafted_a_few_times_only() -> None:
    speaker = Speaker("", cost_ns=100 * MS)
    speaker.play(4000)
    assert [now // MS for now, _ in speaker.jobs] == [560, 660, 760, 860, 960, 1060, 1660, 2260, 2860, 3460]


def test_a_draft_settles_nothing() -> None:
    speaker = Speaker("call alice", "call alice now", "call alison now please")
    speaker.play(1300)
    assert [t.text for t in speaker.told] == ["call alice", "call alice now"]
    assert {t.stable for t in speaker.told} == {""}
    speaker.play(600)
    assert speaker.told[-1].stable == "call", "two results that are no drafts agree on it"
    assert speaker.told[-1].text == "call alison now please"


def test_a_draft_is_never_the_final_though_it_heard_everything() -> None:
    speaker = Speaker("stopped", "stop")
    speaker.play(600)
    assert [t.text for t in speaker.told] == ["stopped"]
    speaker.end(450 * MS)
    assert [(t.final, t.text) for t in speaker.told[1:]] == [(True, "stop")]


def test_a_pause_makes_a_draft_obsolete() -> None:
    words = StreamingTranscriber("u1", 0)
    for number in range(32):
        words.feed(LOUD, number * BLOCK_NS)
    job = words.due(640 * MS)
    assert job is not None
    assert job.draft
    assert not words.obsolete(job)
    words.pause(400 * MS)
    assert words.obsolete(job)
    words.abandon(job)
    after = words.due(640 * MS)
    assert after is not None
    assert (after.draft, after.whole) == (False, True)


def test_partials_follow_every_interval_and_less_often_when_decoding_is_slow() -> None:
    fast, slow = Speaker("a b", cost_ns=100 * MS), Speaker("a b", cost_ns=900 * MS)
    fast.play(4000)
    slow.play(4000)
    assert np.diff([now for now, _ in fast.jobs]).tolist() == [600 * MS] * 5
    assert np.diff([now for now, _ in slow.jobs]).tolist() == [1500 * MS] * 2


def test_a_pause_is_decoded_at_once_and_its_text_is_the_final() -> None:
    speaker = Speaker("set a timer", "set a timer for five minutes")
    speaker.play(1100)
    speaker.play(200, QUIET)
    speaker.words.pause(1100 * MS)
    speaker.work()
    decodes = len(speaker.jobs)
    speaker.play(400, QUIET)
    speaker.end(1100 * MS)
    assert len(speaker.jobs) == decodes, "nothing was left to decode"
    assert [t.final for t in speaker.told] == [False] * (len(speaker.told) - 1) + [True]
    assert speaker.told[-1].text == "set a timer for 5 minutes"
    assert speaker.told[-1].spoken == "set a timer for five minutes"
    assert speaker.told[-1].end_ns == 1100 * MS


def test_a_partial_result_that_ends_in_the_last_word_by_chance_is_not_the_final() -> None:
    speaker = Speaker("turn", "turn it", "turn it up")
    speaker.play(1160)
    assert speaker.jobs[-1][1] == 1160 * MS
    speaker.play(200, QUIET)
    speaker.words.pause(1060 * MS)
    speaker.work()
    assert speaker.jobs[-1][1] == 1310 * MS, "the pause is decoded, with the silence that tells the words are over"
    speaker.end(1060 * MS)
    assert [(t.final, t.text) for t in speaker.told[-2:]] == [(False, "turn it up"), (True, "turn it up")]


def test_speech_after_a_pause_is_decoded_too() -> None:
    speaker = Speaker("call", "call", "call", "call alice", "call alice")
    speaker.play(1000)
    speaker.words.pause(900 * MS)
    speaker.work()
    speaker.words.resume()
    speaker.play(500)
    speaker.texts = ["call alice at home"]
    speaker.end(speaker.now)
    assert speaker.told[-1].final
    assert speaker.told[-1].text == "call alice at home"


def test_a_decode_overtaken_by_the_end_is_obsolete_and_its_late_result_is_ignored() -> None:
    speaker = Speaker("x")
    speaker.play(1140)
    speaker.words.feed(LOUD, speaker.now)
    job = speaker.words.due(1180 * MS)
    assert job is not None
    assert not job.draft
    for number in range(58, 85):
        speaker.words.feed(LOUD, number * BLOCK_NS)
    assert not speaker.words.obsolete(job)
    assert speaker.words.end(1700 * MS, 1700 * MS) is None
    assert speaker.words.obsolete(job)
    speaker.words.abandon(job)
    last = speaker.words.due(1700 * MS)
    assert last is not None
    assert last.end_ns == 1700 * MS
    assert speaker.words.accept(job, RecognizedText("half", "en"), 1800 * MS) is None
    final = speaker.words.accept(last, RecognizedText("half an hour", "en"), 1900 * MS)
    assert final is not None
    assert final.final


def test_settled_words_stay_although_the_recogniser_changes_its_mind() -> None:
    speaker = Speaker("turn on", "turn on the", "turn on the light please", "burn on the light please now")
    speaker.play(5000)
    assert not speaker.told[-1].final
    assert speaker.told[-1].text == "turn on the light please now"


def test_chinese_settles_by_character() -> None:
    speaker = Speaker("打开", "打开客厅", "打开客厅的灯", language="zh")
    speaker.play(2000)
    assert speaker.told[-1].text == "打开客厅的灯"
    assert speaker.told[-1].stable == "打开客厅"


def test_a_number_is_not_settled_before_what_follows_it() -> None:
    speaker = Speaker("pay twenty", "pay twenty", "pay twenty dollars to bob", "pay twenty dollars to bob now")
    speaker.play(1500)
    assert speaker.told[-1].stable in ("", "pay")
    speaker.play(1800)
    assert speaker.told[-1].text == "pay $20 to bob now"


def test_nothing_recognised_gives_one_empty_final() -> None:
    speaker = Speaker("")
    speaker.play(1500)
    speaker.end(1400 * MS)
    assert [(t.final, t.text) for t in speaker.told] == [(True, "")]


def test_a_very_short_utterance_is_decoded_at_its_end() -> None:
    speaker = Speaker("stop")
    speaker.play(300)
    speaker.end(300 * MS)
    assert [(t.final, t.text) for t in speaker.told] == [(True, "stop")]


def test_long_speech_is_cut_in_its_quietest_place_and_goes_on() -> None:
    speaker = Speaker("one flew", language="en", policy=StreamingPolicy(interval_ms=5000))
    speaker.play(20_000)
    speaker.play(400, QUIET)
    speaker.texts = ["one flew over"]
    speaker.play(6_000)
    cut = [t for t in speaker.told if t.text == t.stable]
    assert cut[-1].text == "one flew over"
    speaker.texts = ["the nest"]
    speaker.play(2_000)
    starts = [end for _, end in speaker.jobs if 20_000 * MS <= end <= 20_400 * MS]
    assert starts, "no decode ended in the silence"
    speaker.end(speaker.now)
    assert speaker.told[-1].text == "one flew over the nest"
    assert speaker.told[-1].start_ns == 0


def test_lost_blocks_become_silence_so_that_times_hold() -> None:
    words = StreamingTranscriber("u", 0)
    words.feed(LOUD, 0)
    words.feed(LOUD, 1 * S)
    job = words.due(1 * S + BLOCK_NS)
    assert job is not None
    assert job.end_ns == 1 * S + BLOCK_NS
    assert not job.sound[BLOCK_SAMPLES:-BLOCK_SAMPLES].any()


def test_giving_up_closes_with_what_was_heard() -> None:
    speaker = Speaker("hello")
    speaker.play(800)
    final = speaker.words.give_up(speaker.now)
    assert final is not None
    assert (final.final, final.text) == (True, "hello")
    assert speaker.words.due(speaker.now) is None


def test_sound_after_the_end_and_gaps_beyond_reason_are_refused() -> None:
    words = StreamingTranscriber("u", 0)
    with pytest.raises(InvalidInput):
        words.feed(LOUD, 60 * S)
    words.end(0, 0)
    with pytest.raises(InvalidInput):
        words.feed(LOUD, 0)
    with pytest.raises(InvalidParameter):
        StreamingPolicy(cut_ms=40_000)


_WORDS = st.lists(
    st.sampled_from("call play the five twenty dollars alice , no 你 好 三 块 点".split()), max_size=8
).map(" ".join)
_STEPS = st.lists(st.sampled_from(["speak", "pause", "resume", "slow"]), min_size=1, max_size=30)


@given(st.lists(_WORDS, min_size=1, max_size=12), _STEPS, st.sampled_from(["zh", "en"]))
def test_whatever_is_recognised_stable_text_never_shrinks_and_there_is_one_final(
    texts: list[str], steps: list[str], language: str
) -> None:
    speaker = Speaker(*texts, language=language)
    paused_at = 0
    for step in steps:
        if step == "pause":
            paused_at = speaker.now
            speaker.words.pause(paused_at)
        elif step == "resume":
            speaker.words.resume()
        speaker.cost_ns = 2 * S if step == "slow" else 0
        speaker.play(300)
    speaker.end(max(paused_at, speaker.now - 200 * MS))
    assert [t.final for t in speaker.told].count(True) == 1
    assert speaker.told[-1].final
    assert [t.revision for t in speaker.told] == list(range(1, len(speaker.told) + 1))
    partial = speaker.told[:-1]
    for before, after in zip(partial, partial[1:], strict=False):
        assert after.stable.startswith(before.stable)
        assert after.text.startswith(before.stable)
    assert all(t.text.startswith(t.stable) for t in speaker.told)


def test_the_final_text_is_what_was_heard_in_the_whole() -> None:
    speaker = Speaker(*["take one note"] * 6, "hey quark take a note", language="en")
    speaker.play(3000)
    assert speaker.told[-1].stable.startswith("take")
    speaker.end(speaker.now - 200 * MS)
    assert speaker.told[-1].final
    assert speaker.told[-1].text == speaker.told[-1].stable == speaker.told[-1].spoken


@given(_WORDS, _WORDS)
def test_a_kept_prefix_is_kept(stable: str, text: str) -> None:
    assert keep_prefix(stable, text).startswith(stable)
    assert keep_prefix(stable, stable + text) == stable + text


def test_the_same_calls_give_the_same_transcripts() -> None:
    def told() -> list[Transcript]:
        speaker = Speaker("a", "a b", "a b c")
        speaker.play(3000)
        speaker.end(speaker.now)
        return speaker.told

    assert told() == told()


def test_only_the_final_transcript_carries_other_readings() -> None:
    words = StreamingTranscriber("u1", 0)
    told: list[Transcript | None] = []
    whole: list[bool] = []

    def work(now_ns: int) -> None:
        job = words.due(now_ns)
        if job is not None:
            whole.append(job.whole)
            told.append(words.accept(job, RecognizedText(f"停{now_ns}", "zh", 0.5, ("停",)), now_ns))

    for number in range(80):
        words.feed(LOUD, number * BLOCK_NS)
        work((number + 1) * BLOCK_NS)
    words.pause(80 * BLOCK_NS)
    work(81 * BLOCK_NS)
    final = words.end(80 * BLOCK_NS, 82 * BLOCK_NS)
    assert whole[-1] is True
    assert not any(whole[:-1])
    assert [t.alternatives for t in told if t is not None] == [()] * len(told)
    assert final is not None
    assert final.alternatives == ("停",)


def test_an_utterance_in_several_parts_has_no_other_readings() -> None:
    policy = StreamingPolicy(cut_from_ms=1000, cut_ms=2000)
    words = StreamingTranscriber("u1", 0, policy)
    told: list[Transcript | None] = []
    for number in range(150):
        words.feed(LOUD, number * BLOCK_NS)
        job = words.due((number + 1) * BLOCK_NS)
        if job is not None:
            told.append(words.accept(job, RecognizedText("停", "zh", 0.5, ("听",)), (number + 1) * BLOCK_NS))
    told.append(words.end(150 * BLOCK_NS, 151 * BLOCK_NS))
    while (job := words.due(151 * BLOCK_NS)) is not None:
        assert not job.whole
        told.append(words.accept(job, RecognizedText("停", "zh", 0.5, ("听",)), 151 * BLOCK_NS))
    finals = [t for t in told if t is not None and t.final]
    assert [t.alternatives for t in finals] == [()]
