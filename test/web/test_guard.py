"""Nobody but our own page may talk to the server."""

import httpx2
import pytest
from fed import Fed, fed

from quark_glasses.web.guard import Guard, policy

client = pytest.importorskip("websockets.sync.client", reason="websockets is not installed: make setup")
exceptions = pytest.importorskip("websockets.exceptions")


@pytest.fixture(scope="module")
def server():
    with fed() as made:
        made.server.put("glasses", {"namespace": "/glasses", "version": "1", "started": 1})
        yield made


def get(server: Fed, path: str = "/", method: str = "GET", **headers: str) -> httpx2.Response:
    url = server.server.url.rstrip("/") + path
    return httpx2.request(method, url, headers=headers, trust_env=False)


def cookie(server: Fed) -> str:
    return get(server).headers["set-cookie"].partition(";")[0]


def origin(server: Fed) -> str:
    return server.server.url.rstrip("/")


def opens(server: Fed, **headers: str) -> bool:
    """Does a websocket with these headers get in?"""
    try:
        with client.connect(f"ws://127.0.0.1:{server.port}/live", additional_headers=headers, proxy=None) as socket:
            return '"glasses"' in socket.recv(timeout=5)
    except exceptions.InvalidStatus as refused:
        return refused.response.status_code != 403


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]"])
def test_names_of_this_machine_are_answered(server, name):
    assert get(server, Host=f"{name}:{server.port}").status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:{port}", ""]
)
@pytest.mark.parametrize("path", ["/", "/session", "/static/page.js", "/nothing"])
def test_another_host_name_is_refused_whatever_is_asked_for(server, host, path):
    answer = get(server, path, Host=host.format(port=server.port))
    assert answer.status_code in (400, 403)
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "foreign",
    ["http://evil.example", "https://127.0.0.1:{port}", "http://127.0.0.1:1", "http://localhost:{port}", "null"],
)
def test_a_page_of_another_origin_is_refused(server, foreign):
    assert get(server, Origin=foreign.format(port=server.port)).status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_another_site_embeds_is_refused(server, site):
    assert get(server, "/static/page.js", **{"Sec-Fetch-Site": site}).status_code == 403


def test_nothing_can_be_posted(server):
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
        assert get(server, method=method).status_code == 405


def test_the_page_itself_gets_in(server):
    assert opens(server, Origin=origin(server), Cookie=cookie(server))


def test_the_page_gets_in_among_cookies_of_other_servers(server):
    assert opens(server, Origin=origin(server), Cookie=f"a=1; {cookie(server)}; b=2")


@pytest.mark.parametrize("foreign", ["http://evil.example", "http://127.0.0.1:1", "null"])
def test_a_websocket_of_another_origin_is_refused_even_with_the_cookie(server, foreign):
    assert not opens(server, Origin=foreign, Cookie=cookie(server))


def test_a_websocket_without_origin_is_refused(server):
    assert not opens(server, Cookie=cookie(server))


def test_a_websocket_under_another_host_name_is_refused(server):
    headers = {"Origin": "http://evil.example", "Host": "evil.example", "Cookie": cookie(server)}
    assert Guard(None, server.port).refusal(
        [(key.lower().encode(), value.encode()) for key, value in headers.items()], socket=True
    )


def test_a_websocket_without_the_cookie_or_with_a_wrong_one_is_refused(server):
    assert not opens(server, Origin=origin(server))
    assert not opens(server, Origin=origin(server), Cookie=f"quark_page_{server.port}=wrong")
    assert not opens(server, Origin=origin(server), Cookie='quark_page="\\')


def test_two_host_headers_are_refused():
    twice = [(b"host", b"127.0.0.1:80"), (b"host", b"127.0.0.1:80")]
    assert Guard(None, 80).refusal(twice[:1]) == ""
    assert Guard(None, 80).refusal(twice) != ""


def test_the_cookie_is_for_our_pages_alone(server):
    attributes = get(server).headers["set-cookie"]
    assert "SameSite=Strict" in attributes
    assert "HttpOnly" in attributes


def test_a_new_server_does_not_know_the_old_cookie(server):
    with fed() as other:
        old = cookie(server).replace(str(server.port), str(other.port))
        assert not opens(other, Origin=origin(other), Cookie=old)


def test_every_answer_forbids_foreign_and_inline_code(server):
    for path in ("/", "/session", "/static/page.js", "/nothing"):
        headers = get(server, path).headers
        assert headers.items() >= policy(f"127.0.0.1:{server.port}").items()
        content = headers["content-security-policy"]
        assert "unsafe" not in content
        assert content.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "frame-ancestors 'none'" in content


def test_only_files_of_the_page_are_served(server):
    for path in ("/static/../guard.py", "/static/%2e%2e/guard.py", "/static/", "/guard.py", "/static/index.html"):
        assert get(server, path).status_code == 404
