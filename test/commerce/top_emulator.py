"""A Taobao open platform on this machine: checks what the real one checks, and answers in its shapes."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

KEY, SECRET, ADZONE = "12129701", "test-secret", "300"
NOW = datetime(2026, 6, 1, 12, 0, 0, tzinfo=timezone(timedelta(hours=8)))
SEARCH = "taobao.tbk.dg.material.optional.upgrade"
DETAILS = "taobao.tbk.item.info.upgrade.get"
NEEDED = {SEARCH: ("adzone_id",), DETAILS: ("item_id",)}
CODES = {
    7: "App Call Limited", 10: "Service Currently Unavailable", 15: "Remote service error", 21: "Missing Method",
    22: "Invalid Method", 24: "Missing Signature", 25: "Invalid signature", 28: "Missing App Key",
    29: "Invalid app Key",
    30: "Missing Timestamp", 31: "Invalid Timestamp", 40: "Missing required arguments", 41: "Invalid arguments",
}  # fmt: skip


def item(number: int, **changed: Any) -> dict[str, Any]:
    return {
        "item_id": f"Ab{number:06d}-x",
        "item_basic_info": {
            "title": f"农夫山泉 <span class=H>饮用天然水</span> 550ml*{number + 1}瓶",
            "shop_title": f"第{number}号店",
            "brand_name": "农夫山泉",
            "pict_url": "//img.alicdn.com/water.jpg",
            "volume": 10_000 - number,
        },
        "price_promotion_info": {
            "reserve_price": "59.90",
            "zk_final_price": f"{20 + number}.50",
            "final_promotion_price": f"{18 + number}.50",
            "promotion_tag_list": {"promotion_tag_map_data": [{"tag_name": "包邮"}]},
        },
        "publish_info": {"click_url": "//s.click.taobao.com/t?e=m%3D2", "income_rate": "1.5"},
        **changed,
    }


class Emulator:
    """`shelf` is what it sells; `before(arguments)` may answer instead; `calls` is what was asked."""

    def __init__(self, shelf: list[dict[str, Any]]) -> None:
        self.shelf = shelf
        self.calls: list[dict[str, str]] = []
        self.before: Callable[[dict[str, str]], bytes | None] = lambda arguments: None
        self.after: Callable[[dict[str, Any]], Any] = lambda answer: answer
        self.status = 200
        self.hold = threading.Event()
        self.hold.set()
        emulator = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                arguments = dict(parse_qsl(body.decode(), keep_blank_values=True))
                emulator.calls.append(arguments)
                emulator.hold.wait(10)
                answer = emulator.answer(arguments)
                self.send_response(emulator.status)
                self.send_header("Content-Type", "text/javascript;charset=UTF-8")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/router/rest"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self.hold.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def answer(self, asked: dict[str, str]) -> bytes:
        given = self.before(asked)
        if given is not None:
            return given
        wrong = self._wrong(asked)
        return wrong or json.dumps(self.after(self._right(asked)), ensure_ascii=False).encode()

    def _wrong(self, asked: dict[str, str]) -> bytes | None:
        for name, code in (("method", 21), ("sign", 24), ("app_key", 28), ("timestamp", 30)):
            if not asked.get(name):
                return error(code)
        if asked["app_key"] != KEY:
            return error(29)
        stamp = datetime.strptime(asked["timestamp"], "%Y-%m-%d %H:%M:%S").replace(tzinfo=NOW.tzinfo)
        if abs(stamp - NOW) > timedelta(minutes=10):
            return error(31)
        if asked["sign"] != signed(asked):
            return error(25)
        if asked["method"] not in NEEDED:
            return error(22)
        missing = [name for name in NEEDED[asked["method"]] if not asked.get(name)]
        if missing:
            return error(40, "isv.missing-parameter:" + missing[0])
        return error(41) if int(asked.get("page_size", "20")) > 100 else None

    def _right(self, asked: dict[str, str]) -> dict[str, Any]:
        root = asked["method"].removeprefix("taobao.").replace(".", "_") + "_response"
        if asked["method"] == DETAILS:
            found = [each for each in self.shelf if each["item_id"] in asked["item_id"].split(",")]
            return {root: {"results": {"tbk_item_detail": found}, "request_id": "r1"}}
        size, page = int(asked.get("page_size", "20")), int(asked.get("page_no", "1"))
        found = self.shelf[size * (page - 1) : size * page]
        return {root: {"result_list": {"map_data": found}, "total_results": len(self.shelf), "request_id": "r1"}}


def error(code: int, sub_code: str = "", sub_msg: str = "") -> bytes:
    told = {"code": code, "msg": CODES[code], "request_id": "r2"}
    told |= {name: value for name, value in (("sub_code", sub_code), ("sub_msg", sub_msg)) if value}
    return json.dumps({"error_response": told}, ensure_ascii=False).encode()


def signed(asked: dict[str, str]) -> str:
    """The platform's own reckoning, written apart from the client's."""
    pairs = sorted((name, value) for name, value in asked.items() if name != "sign" and value != "")
    text = "".join(f"{name}{value}" for name, value in pairs)
    if asked["sign_method"] == "md5":
        return hashlib.md5(f"{SECRET}{text}{SECRET}".encode()).hexdigest().upper()
    kind = {"hmac": "md5", "hmac-sha256": "sha256"}[asked["sign_method"]]
    return hmac.new(SECRET.encode(), text.encode(), kind).hexdigest().upper()
