from quark_glasses.core.vision.freshest import Freshest


def test_who_is_slow_gets_the_newest_and_only_once():
    place: Freshest[int] = Freshest()
    assert place.take() is None
    assert place.put(1)
    assert not place.put(2)
    assert place.take() == 2
    assert place.take() is None
    assert place.skipped == 1
