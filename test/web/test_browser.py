"""The page in Chromium, as a developer has it before the eyes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from browser import VOICE, chromium, violations
from fed import SIZE, Fed, fed, lively, spoken, typed

from quark_glasses.web.asks import Record, Tapped, Typed, Voice

pytestmark = pytest.mark.process
EVIL = "evil.example"
TONE_HZ = 440
SHOTS = os.environ.get("QUARK_SHOTS", "")  # a folder that gets a picture of every page


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Its microphone hears a tone for ever, and a name of the world outside points to this machine."""
    sound = tmp_path_factory.mktemp("sound") / "tone.wav"
    tone = 8000 * np.sin(np.arange(48000) * 2 * np.pi * TONE_HZ / 16000)
    soundfile.write(sound, tone.astype(np.int16), 16000)
    with chromium(
        *VOICE, f"--use-file-for-fake-audio-capture={sound}", f"--host-resolver-rules=MAP {EVIL} 127.0.0.1"
    ) as made:
        yield made


@pytest.fixture
def server() -> Iterator[Fed]:
    with fed() as made:
        yield made


class Tab:
    """One page, and what went wrong in it."""

    def __init__(self, browser: Any, url: str, **context: Any) -> None:
        self.troubles: list[str] = []
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", **context})
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("console", lambda line: self.troubles.append(line.text) if line.type == "error" else None)
        self.page.goto(url)

    def __enter__(self) -> Tab:
        return self

    def __exit__(self, *exception: object) -> None:
        self.context.close()

    def text(self, selector: str) -> list[str]:
        return self.page.locator(selector).all_inner_texts()

    def see(self, selector: str, text: str) -> None:
        self.page.locator(selector, has_text=text).first.wait_for()

    def until(self, done: Callable[[], bool]) -> None:
        for _ in range(100):
            if done():
                return
            self.page.wait_for_timeout(100)
        raise AssertionError("it did not happen within 10 s")

    def shoot(self, name: str) -> None:
        if SHOTS:
            self.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


def test_chinese_can_be_read_on_a_machine_without_chinese_fonts(browser: Any, server: Fed) -> None:
    """The page brings its own signs, and the policy lets them in."""
    with Tab(browser, server.server.url, locale="zh-CN") as tab:
        loaded = tab.page.evaluate("""document.fonts.load('16px "Glasses CJK"', '计').then(found => found.length)""")
        if loaded == 0 or tab.page.request.get(server.server.url + "static/cjk.otf").status == 404:
            pytest.skip("the font is not there: quark models pull font-cjk")
        assert tab.page.evaluate("""document.fonts.check('16px "Glasses CJK"', '计')""")
        assert tab.troubles == []


def test_a_conversation_that_is_spoken_appears(browser: Any, server: Fed) -> None:
    with Tab(browser, server.server.url) as tab:
        tab.page.wait_for_selector("[data-state=open]")
        server.feed(*spoken("u1", "What is the weather in Hangzhou?", "It is sunny.", 0, final=False))
        tab.see(".heard.partial", "What is the weat")
        server.feed(*spoken("u1", "What is the weather in Hangzhou?", "It is sunny.", 0))
        tab.see(".heard:not(.partial)", "What is the weather in Hangzhou?")
        tab.see(".reply", "It is sunny.")
        assert tab.page.locator(".turn").count() == 1
        tab.see(".times summary", "1500 ms to the first sound")
        tab.page.locator(".times summary").click()
        rows = tab.text(".times tr")
        assert re.sub(r"\s+", " ", rows[0]) == "wait for the end 500 ms"
        tab.see(".tool", "Tool weather: done, 200 ms")
        assert tab.page.locator("#said").inner_text().endswith("Glasses: It is sunny.")
        assert tab.troubles == []


def test_a_request_that_is_typed_reaches_the_glasses_and_appears(browser: Any, server: Fed) -> None:
    with Tab(browser, server.server.url) as tab:
        tab.page.wait_for_selector("[data-state=open]")
        tab.page.keyboard.press("Tab")
        tab.page.keyboard.press("Enter")  # "skip to typing" is the first stop
        tab.page.keyboard.type("现在几点？")
        tab.page.keyboard.press("Enter")
        server.until(lambda: server.asks)
        assert server.asks == [(1, Typed("现在几点？", "en"))]
        server.feed(*typed("u2", "现在几点？", 0, "zh"))
        tab.see(".heard", "现在几点？")
        assert tab.page.locator(".heard").get_attribute("lang") == "zh"
        assert tab.page.locator("#ask").input_value() == ""


def test_text_from_outside_stays_text(browser: Any, server: Fed) -> None:
    evil = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
    server.feed(*spoken("u1", evil, evil, 0))
    with Tab(browser, server.server.url) as tab:
        tab.see(".reply", "<img src=x")
        assert evil in tab.text(".reply")[0]
        assert tab.page.locator("#turns img, #turns script").count() == 0
        assert tab.page.title() == "Quark Glasses"


def test_the_display_is_shown_at_15_pictures_a_second_and_more(browser: Any, server: Fed) -> None:
    lively(server)
    server.draw(30)
    with Tab(browser, server.server.url) as tab:
        server.until(lambda: server.watched)
        rates: set[float] = set()

        def quick() -> bool:
            rates.add(float(tab.page.locator("#glass").get_attribute("data-fps") or 0))
            return max(rates) >= 15

        tab.until(quick)
        print(f"pictures a second: {sorted(rates)}")
        assert tab.page.evaluate("[glass.width, glass.height]") == list(SIZE)


def test_the_display_adds_its_light_to_the_world(browser: Any, server: Fed) -> None:
    lively(server)
    with Tab(browser, server.server.url) as tab:
        server.until(lambda: server.watched)
        light = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
        light[:, 320:] = (0, 100, 0)
        server.server.show("hud", light)
        pixel = "x => Array.from(document.getElementById('glass').getContext('2d').getImageData(x, 240, 1, 1).data)"

        def lit_up() -> bool:
            server.server.show("camera", np.full((480, 640, 3), (200, 60, 100), np.uint8))
            return bool(tab.page.evaluate(pixel, 480)[1] > 115 and tab.page.evaluate(pixel, 160)[0] > 100)

        tab.until(lit_up)
        clear, lit = (tab.page.evaluate(pixel, x)[:3] for x in (160, 480))
        assert np.abs(np.array(clear) - (120, 36, 60)).max() <= 4  # black is clear glass, which takes some light away
        assert np.abs(np.array(lit) - (120, 136, 60)).max() <= 4
        assert tab.page.locator("#blind").is_hidden()
        tab.until(lambda: tab.page.locator("#blind").is_visible())  # no picture comes any more: the old one is not kept
        assert tab.page.evaluate(pixel, 160)[0] < 100


def test_a_hidden_page_has_nothing_made_for_it(browser: Any, server: Fed) -> None:
    with Tab(browser, server.server.url) as tab:
        server.until(lambda: server.watched[-1:] == [{"pictures", "sound", "graph"}])
        tab.page.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true })")
        tab.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        server.until(lambda: server.watched[-1] == set())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en-GB", "zh-CN"])
def test_the_page_is_accessible(browser: Any, server: Fed, language: str, scheme: str) -> None:
    lively(server)
    with Tab(browser, server.server.url, locale=language, color_scheme=scheme) as tab:
        tab.see(".heard", "Set a timer")
        tab.see("#node-table td", "127.0.0.1:8000")
        assert tab.page.locator("html").get_attribute("lang") == language[:2]
        assert tab.text("#view-title") == ["佩戴者所见" if language == "zh-CN" else "What the wearer sees"]
        tab.shoot(f"{language}-{scheme}")
        for summary in tab.page.locator("summary").all():
            summary.click()
        assert violations(tab.page) == []
        assert tab.troubles == []


def test_at_200_percent_nothing_runs_out_of_the_page(browser: Any, server: Fed) -> None:
    """1280 px wide at 200% are 640 css px; 320 are the least that reflow has to bear (WCAG 1.4.10)."""
    lively(server)
    for width in (640, 320):
        viewport = {"width": width, "height": 450}
        with Tab(browser, server.server.url, viewport=viewport, device_scale_factor=2) as tab:
            tab.see(".heard", "Set a timer")
            assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
            tab.shoot(f"narrow-{width}")
            assert violations(tab.page) == []


def test_language_and_theme_are_chosen_and_kept(browser: Any, server: Fed) -> None:
    lively(server)
    with Tab(browser, server.server.url) as tab:
        tab.see(".heard", "Set a timer")
        tab.page.locator("#language").select_option("zh")
        tab.page.locator("#theme").select_option("dark")
        assert tab.text("#send") == ["发送"]
        tab.see(".times summary", "1500 ms 后出声")
        tab.page.reload()
        tab.see("#send", "发送")
        assert tab.page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


def test_the_page_comes_back_after_a_restart_and_keeps_the_conversation(browser: Any, server: Fed) -> None:
    server.feed(*spoken("u1", "Who are you?", "Your glasses.", 0))
    with Tab(browser, server.server.url) as tab:
        tab.see(".reply", "Your glasses.")
        server.server.close()
        tab.page.wait_for_selector("[data-state=closed]")
        tab.page.locator("#ask").fill("are you there?")
        tab.page.keyboard.press("Enter")
        tab.see("#note", "Not sent")
        assert tab.page.locator("#ask").input_value() == "are you there?"
        with fed(server.port) as again:
            tab.page.wait_for_selector("[data-state=open]")
            again.feed(*spoken("u2", "And now?", "Back again.", 60_000))
            tab.see(".reply", "Back again.")
            assert [text.splitlines()[-1] for text in tab.text(".reply")] == ["Your glasses.", "Back again."]
            tab.page.keyboard.press("Enter")
            again.until(lambda: again.asks)


def test_buttons_are_for_the_keyboard_as_well(browser: Any, server: Fed) -> None:
    server.server.put("recording", {"state": "off", "where": ""})
    with Tab(browser, server.server.url) as tab:
        tab.page.wait_for_selector("#record:enabled")
        tab.page.locator("#tap").focus()
        tab.page.keyboard.press("Enter")
        tab.page.locator("#record").focus()
        tab.page.keyboard.press("Space")
        server.until(lambda: len(server.asks) == 2)
        assert [ask for _, ask in server.asks] == [Tapped(1), Record(True)]
        server.server.put("recording", {"state": "on", "where": "/bags/one"})
        tab.see("#light", "Recording")
        tab.see("#recording-where", "/bags/one")
        assert tab.page.locator("#record").get_attribute("aria-pressed") == "true"


PICKY = """(() => {
  const take = AudioContext.prototype.createMediaStreamSource;
  AudioContext.prototype.createMediaStreamSource = function (stream) {
    if (this.sampleRate === 16000) throw new DOMException("another rate", "NotSupportedError");
    return take.call(this, stream);
  };
})()"""


@pytest.mark.parametrize("script", ["", PICKY], ids=["at our rate", "at the device's rate"])
def test_speech_reaches_the_glasses_only_while_the_button_is_on(browser: Any, server: Fed, script: str) -> None:
    with Tab(browser, server.server.url) as tab:
        if script:
            tab.page.evaluate(script)
        tab.page.wait_for_selector("[data-state=open]")
        tab.page.locator("#voice").click()
        server.until(lambda: server.asks)
        assert [ask for _, ask in server.asks] == [Voice(True)]
        assert not server.sound
        assert tab.page.locator("#mic-light").is_hidden()  # the glasses have not agreed
        server.server.put("voice", {"page": 1, "refused": "", "asker": 1, "asks": 1})
        tab.see("#mic-light", "microphone is on")
        server.until(lambda: sum(map(len, server.sound)) >= 2 * 16000)
        heard = np.frombuffer(b"".join(server.sound), "<i2")
        assert np.abs(np.fft.rfft(heard[-8000:])).argmax() * 2 == pytest.approx(TONE_HZ, abs=4)
        tab.page.locator("#voice").click()
        server.until(lambda: Voice(False) in [ask for _, ask in server.asks])
        assert not np.frombuffer(b"".join(server.sound[-5:]), "<i2").any()  # the silence after the words
        assert tab.troubles == []


def test_the_page_says_why_it_may_not_speak(browser: Any, server: Fed) -> None:
    with Tab(browser, server.server.url) as tab:
        tab.page.wait_for_selector("[data-state=open]")
        tab.page.locator("#voice").click()
        server.until(lambda: server.asks)
        server.server.put("voice", {"page": 0, "refused": "glasses", "asker": 1, "asks": 1})
        tab.see("#note", "own microphone is on")
        assert tab.page.locator("#mic-light").is_hidden()


def test_a_browser_that_gives_no_microphone_is_told_and_lets_others_speak(browser: Any, server: Fed) -> None:
    with Tab(browser, server.server.url) as tab:
        tab.page.wait_for_selector("[data-state=open]")
        tab.page.evaluate(
            "navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('not allowed')); undefined"
        )
        tab.page.locator("#voice").click()
        server.until(lambda: server.asks)
        server.server.put("voice", {"page": 1, "refused": "", "asker": 1, "asks": 1})
        tab.see("#note", "gave no microphone: not allowed")
        server.until(lambda: [ask for _, ask in server.asks] == [Voice(True), Voice(False)])
        assert not server.sound


def test_a_page_of_another_origin_gets_nothing(browser: Any, server: Fed) -> None:
    """A page of the same machine but another port tries what a hostile one would."""
    with fed() as other, Tab(browser, other.server.url) as tab:
        port = server.port
        with Tab(browser, server.server.url) as ours:
            ours.page.wait_for_selector("[data-state=open]")
        tried = tab.page.evaluate(HOSTILE, port)
        assert tried == {"fetch": "refused", "socket": "refused"}
    assert server.asks == []


HOSTILE = """async (port) => {
  const socket = new Promise((resolve) => {
    try {
      const made = new WebSocket(`ws://127.0.0.1:${port}/live`);
      made.onopen = () => resolve("open");
      made.onerror = () => resolve("refused");
    } catch { resolve("refused"); }
  });
  const get = fetch(`http://127.0.0.1:${port}/session`, { credentials: "include" }).then(() => "answered", () => "refused");
  return { fetch: await get, socket: await socket };
}"""


def test_a_name_that_points_here_is_refused(browser: Any, server: Fed) -> None:
    """DNS rebinding: the browser believes that the page belongs to the name."""
    context = browser.new_context()
    page = context.new_page()
    answer = page.goto(f"http://{EVIL}:{server.port}/")
    assert answer.status == 403
    assert "not addressed to this machine" in page.content()
    context.close()


def test_nothing_but_the_server_is_asked_for_anything(browser: Any, server: Fed) -> None:
    lively(server)
    asked: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server.server.url)
    page.wait_for_selector(".turn")
    context.close()
    assert {url.split("/")[2] for url in asked} == {f"127.0.0.1:{server.port}"}
