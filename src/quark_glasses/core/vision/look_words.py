"""What the wearer hears of a look, in Chinese and English: what went wrong and what helps, and what was found.

Words that were read in the picture are put into these sentences as quotations, after `clean`: they are data.
"""

from __future__ import annotations

from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable, Retryable, StorageFull

_WORDS: dict[str, tuple[str, str]] = {
    # What went wrong
    "no_light": (
        "I keep the camera closed, because the recording light does not light up. Please check the light.",
        "录制指示灯没亮，所以我没开摄像头。请检查一下指示灯。",
    ),
    "veiled": (
        "The camera is cut off, as you wanted. Lift that first, then ask me again.",
        "摄像头已经按您的要求关掉了。请先打开，再问我一次。",
    ),
    "refused": ("The camera is not free just now. Please try again in a moment.", "摄像头现在用不了，请稍后再试。"),
    "no_camera": (
        "I can't reach the camera. Please check that it is connected and switched on.",
        "我连不上摄像头，请检查它有没有接好、有没有打开。",
    ),
    "no_picture": (
        "No picture comes from the camera. Please check that it is plugged in, and try again.",
        "摄像头没有传来画面，请检查它有没有插好，然后再试一次。",
    ),
    "dark": ("It is too dark to see anything. A bit more light would help.", "太暗了，看不清。请开灯或者走到亮一点的地方。"),
    "blurred": (
        "The picture is blurred. Please hold still for a moment, and ask again.",
        "画面有点糊，请稳住一下，再问我一次。",
    ),
    "no_code": (
        "I see no code. Hold it straight in front of you, about a hand's length away.",
        "没看到条码或二维码。请把它正对着您，离一掌远左右再试。",
    ),
    "no_text": (
        "I see no text that I can read. Please come a little closer, or hold it straight.",
        "没看到能读的文字，请靠近一点，或者拿正一些。",
    ),
    "nothing": (
        "I can't tell what that is. Please come a little closer, or turn it so that its name or its code shows.",
        "我认不出这是什么。请靠近一点，或者把名字、条码转过来给我看。",
    ),
    "no_engine": (
        "I can't do that yet: what I need for it is not installed. Run quark doctor to see what is missing.",
        "这个我还做不了，需要的组件没有安装。运行 quark doctor 可以查看缺什么。",
    ),
    "busy": ("I am still busy with what you asked before. Please ask again in a moment.", "我还在看上一个，请稍后再问。"),
    "failed": ("Looking at that did not work. Please ask again.", "这次没看成，请再问一次。"),
    "no_more": ("There is no more to read. Ask me to read something first.", "没有更多内容了。请先让我读点什么。"),
    "no_model": ("I can't translate without a model. ", "没有模型，我翻译不了。"),
    "slow_model": ("The translation did not come in time. ", "翻译没能及时出来。"),
    "some_words": ("What I know of it: {text}. ", "我认得的有：{text}。"),
    # What was found
    "read": ("It says: {text}", "上面写着：{text}"),
    "cut_off": (" Part of it is out of my view.", "还有一部分在画面外。"),
    "read_more": (" There is more; say: read on.", "后面还有，说“继续读”我就接着读。"),
    "product": ("A product code: {digits}. Ask me what it costs.", "商品条码：{digits}。可以问我它多少钱。"),
    "book": ("The code of a book: {digits}. Ask me what it costs.", "图书条码：{digits}。可以问我它多少钱。"),
    "link": ("A QR code that leads to {text}. I did not open it.", "二维码指向 {text}，我没有打开。"),
    "wifi": ("A QR code for the Wi-Fi called {text}. I did not join it.", "这是 Wi-Fi {text} 的二维码，我没有连接。"),
    "contact": ("A QR code with somebody's contact details: {text}.", "这是名片二维码：{text}。"),
    "pay": ("A QR code for paying. I did not use it.", "这是收付款二维码，我没有使用。"),
    "call": ("A QR code with a phone number: {text}. I did not call it.", "二维码里是电话号码：{text}，我没有拨打。"),
    "mail": ("A QR code for a message to {text}. I did not write it.", "二维码是给 {text} 发消息，我没有发送。"),
    "qr": ("A QR code. It says: {text}", "这是二维码，内容是：{text}"),
    "data": ("A QR code with data for a machine, nothing to read out.", "这是二维码，里面是给机器读的数据，没法念。"),
    "other_data": ("A code with data for a machine, nothing to read out.", "这是条码，里面是给机器读的数据，没法念。"),
    "other_code": ("A code. It says: {text}", "这是条码，内容是：{text}"),
    "several": (" And {count} more.", "另外还有 {count} 个。"),
    "see": ("I see {text}.", "我看到{text}。"),
    # The camera
    "photo": ("Taken.", "拍好了。"),
    "filming": ("Recording.", "开始录像了。"),
    "filming_already": ("I am recording already.", "已经在录了。"),
    "filmed": ("Saved, {seconds} seconds.", "录好了，共{seconds}秒。"),
    "not_filming": ("I was not recording.", "刚才没有在录像。"),
    "no_film": ("Nothing was recorded: no picture came from the camera.", "没有录到，摄像头没有传来画面。"),
    "full": ("There is no room left for it. Please free some space first.", "存储空间不够了，请先清理一下。"),
    "no_video": (
        "I can't record films yet: the video package is not installed. Run quark doctor to see how.",
        "我还不能录像，没有安装视频组件。运行 quark doctor 可以查看怎么装。",
    ),
}  # fmt: skip


def words(key: str, language: str, **values: object) -> str:
    """A sentence in Chinese or, for every other language, English."""
    english, chinese = _WORDS[key]
    return (chinese if language.startswith("zh") else english).format(**values)


def sentences(language: str) -> list[str]:
    """All of them, with their blanks."""
    return [chinese if language.startswith("zh") else english for english, chinese in _WORDS.values()]


def why_refused(why: str) -> str:
    """The key of what is said where the camera is not lent, by the reason that is told for it."""
    if "light" in why:
        return "no_light"
    return "veiled" if "cut" in why else "refused"


def why_failed(error: Exception) -> str:
    """The key of what is said of an error."""
    if isinstance(error, StorageFull):
        return "full"
    if isinstance(error, BackendUnavailable):
        return "no_engine"
    if isinstance(error, DeviceUnavailable):
        return why_refused(error.what)
    return "busy" if isinstance(error, Retryable) else "failed"
