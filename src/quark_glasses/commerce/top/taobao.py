"""Taobao as a catalogue: material search of the affiliate programme (tbk), and the details of items.

It finds by words only: TOP has no open call for a bar code or a picture, so those are turned into words by the built-in
catalogue first.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence

from quark_glasses.commerce.top.client import TopClient
from quark_glasses.commerce.top.replies import SOURCE, items, listings
from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.gtin import gtin14
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.terms import query_terms, terms
from quark_glasses.core.errors import BackendUnavailable, InvalidInput

SEARCH = "taobao.tbk.dg.material.optional.upgrade"
DETAILS = "taobao.tbk.item.info.upgrade.get"
MATERIAL = "80309"  # the general pool of goods
COMPARING = "2"  # biz_scene_id of a comparison of prices
PAGE = 20
MOST_PAGE = 100  # items of a page, by TOP
MOST_PAGES = 5  # of one search
MOST_DETAILS = 20  # items of one call for details, by TOP
MOST_WORDS = 60  # characters of a question
NO_RESULT = "50001"  # sub code where a search finds nothing
ADZONE_ENV = "QUARK_TOP_ADZONE"


class Taobao:
    """`Catalogue` over TOP.

    `adzone` is the number of the advertising place, or the whole "mm_1_2_3" of which it is the last part. Raises
    `BackendUnavailable` where there is none, given or in the environment.
    """

    name = SOURCE

    def __init__(
        self,
        client: TopClient,
        adzone: str = "",
        *,
        page: int = PAGE,
        now_ns: Callable[[], int] = time.time_ns,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        given = adzone or (os.environ if environment is None else environment).get(ADZONE_ENV, "")
        found = re.fullmatch(r"(?:mm_\d+_\d+_)?(\d{1,20})", given)
        if not found:
            raise BackendUnavailable("there is no advertising place for Taobao", f"Set {ADZONE_ENV} in the environment")
        self._client, self._adzone, self._now_ns = client, found[1], now_ns
        self._page = max(1, min(page, MOST_PAGE))

    def close(self) -> None:
        self._client.close()

    def lookup(self, *, code: str = "", text: str = "", limit: int = 10) -> Sequence[Found]:
        """Items for words, as they rank by the words asked for; () for a code, which TOP cannot look up."""
        if code:
            gtin14(code)  # a code that is none is told, as by every catalogue
            return ()
        asked = set(query_terms(text))
        if not asked:
            return ()
        found = [
            Found(_product(each), round(len(asked & set(terms(each.title))) / len(asked), 4), MatchedBy.TEXT)
            for each in self.search(text, limit)
        ]
        return tuple(sorted(found, key=lambda each: -each.score))

    def offers(self, product: Product, limit: int = 10) -> Sequence[Listing]:
        """What is asked for items of that name, the cheapest first by the price without coupon."""
        title = product.title if product.language.startswith("zh") else product.titled("zh")
        return tuple(sorted(self.search(title, limit), key=lambda each: each.price.amount_minor))

    def search(self, text: str, most: int) -> list[Listing]:
        """The first items for words, over as many pages as it takes (at most `MOST_PAGES`); each item once."""
        found: dict[str, Listing] = {}
        for page in self._pages(" ".join(text.split())[:MOST_WORDS]):
            for each in page:
                found.setdefault(each.item, each)
            if len(found) >= most:
                break
        return list(found.values())[: max(0, most)]

    def details(self, numbers: Sequence[str]) -> list[Listing]:
        """Items by their numbers, `MOST_DETAILS` a call; those that are no longer sold are left out."""
        made: list[Listing] = []
        wanted = list(dict.fromkeys(numbers))
        for start in range(0, len(wanted), MOST_DETAILS):
            part = wanted[start : start + MOST_DETAILS]
            content = self._client.call(DETAILS, {"item_id": ",".join(part), "biz_scene_id": COMPARING})
            made += listings(items(content, ("results", "tbk_item_detail"), len(part)), self._now_ns(), set(part))
        return made

    def _pages(self, text: str) -> Iterator[list[Listing]]:
        if not text:
            return
        for number in range(1, MOST_PAGES + 1):
            asked = {
                "q": text, "adzone_id": self._adzone, "material_id": MATERIAL, "biz_scene_id": COMPARING,
                "page_no": str(number), "page_size": str(self._page),
            }  # fmt: skip
            try:
                content = self._client.call(SEARCH, asked)
            except InvalidInput as error:
                if f", {NO_RESULT})" in error.what:
                    return
                raise
            found = items(content, ("result_list", "map_data"), self._page)
            yield listings(found, self._now_ns())
            total = content.get("total_results")
            whole = isinstance(total, int) and number * self._page >= total
            if len(found) < self._page or whole:
                return


def _product(each: Listing) -> Product:
    return Product(id=each.item, title=each.title, brand=each.brand)
