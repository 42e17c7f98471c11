"""`quark catalogue make|import|find|info`: the built-in catalogue of products and prices."""

from __future__ import annotations

import argparse
import time
from datetime import UTC, datetime
from pathlib import Path

from quark_glasses import paths
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.csv_import import import_csv
from quark_glasses.commerce.making import FILE, make
from quark_glasses.commerce.open_food_facts import import_open_food_facts
from quark_glasses.core.commerce.catalogue import Found
from quark_glasses.core.commerce.gtin import is_product_code, shortest
from quark_glasses.core.errors import InvalidInput

DUMPS = (".jsonl", ".ndjson", ".tsv")  # of Open Food Facts, unless something else is said
FOUND = 5
OFFERS = 5


def arguments(parser: argparse.ArgumentParser) -> None:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--catalogue", type=Path, help=f"file of the catalogue; default: {FILE} in the state folder")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="make|import|find|info")
    made = verbs.add_parser("make", parents=[common], help="make the example catalogue in a new file")
    made.add_argument("--rows", type=int, default=0, help="products; 0: the popular ones only, over 2,000")
    made.add_argument("--seed", type=int, default=7, help="the same number makes the same rows")
    take = verbs.add_parser(
        "import", parents=[common], help="take in products and prices; makes the file where there is none"
    )
    take.add_argument("file", type=Path, help="a CSV sheet or a dump of Open Food Facts; either may be packed as .gz")
    kind = take.add_mutually_exclusive_group()
    kind.add_argument(
        "--off", action="store_true", help="it is a dump of Open Food Facts (default for .jsonl and .tsv)"
    )
    kind.add_argument("--csv", action="store_true", help="it is a sheet of a shop (default for all others)")
    take.add_argument("--source", default="import", help="what its prices say as their source")
    take.add_argument("--currency", default="CNY", help="of prices without one (ISO 4217)")
    find = verbs.add_parser("find", parents=[common], help="products by the code on them or by words")
    find.add_argument("asked", nargs="+", metavar="TEXT|CODE")
    verbs.add_parser("info", parents=[common], help="how many products and prices there are, and from where")


def run(args: argparse.Namespace) -> int:
    path = args.catalogue or paths.state() / FILE
    if args.verb == "make":
        print(f"{make(path, args.rows, args.seed)} products in {path}")
        return 0
    if args.verb != "import" and not path.is_file():
        raise InvalidInput(f"there is no catalogue at {path}", "Make one: quark catalogue make")
    store = CatalogueStore(path, read_only=args.verb != "import")
    try:
        return int({"import": _import, "find": _find, "info": _info}[args.verb](store, args))
    finally:
        store.close()


def _import(store: CatalogueStore, args: argparse.Namespace) -> int:
    dump = Path(args.file.name.removesuffix(".gz")).suffix in DUMPS
    if args.off or (dump and not args.csv):
        report = import_open_food_facts(store, args.file)
    else:
        report = import_csv(store, args.file, source=args.source, now_ns=time.time_ns(), currency=args.currency.upper())
    print(report)
    return int(not report.taken)


def _find(store: CatalogueStore, args: argparse.Namespace) -> int:
    asked = " ".join(args.asked)
    found = store.lookup(code=asked) if is_product_code(asked) else store.lookup(text=asked, limit=FOUND)
    for each in found:
        _show(store, each)
    if not found:
        print("nothing like that is in the catalogue")
    return int(not found)


def _show(store: CatalogueStore, found: Found) -> None:
    product = found.product
    other = f" · {product.title_other}" if product.title_other else ""
    code = f"  [{shortest(product.gtin)}]" if product.gtin else ""
    print(f"{found.score:.2f}  {product.title}{other}{code}")
    for offer in store.offers(product, OFFERS):
        shipping = f" + {offer.shipping} shipping" if offer.shipping and offer.shipping.amount_minor else ""
        print(f"        {offer.price}{shipping}  {offer.seller} ({offer.source}, {_day(offer.seen_ns)})")


def _info(store: CatalogueStore, args: argparse.Namespace) -> int:
    print(f"{store.path}: {len(store)} products, {store.path.stat().st_size / 1e6:.0f} MB")
    for source, sellers, prices, newest_ns in store.sources():
        told = " (made up: see src/quark_glasses/commerce/seed.py)" if source == "example" else ""
        print(f"  {source}: {prices} prices of {sellers} sellers, the newest of {_day(newest_ns)}{told}")
    for credit in store.credits():
        print(f"  data from {credit}")
    return 0


def _day(time_ns: int) -> str:
    return f"{datetime.fromtimestamp(time_ns // 1_000_000_000, UTC):%Y-%m-%d}" if time_ns else "no date"
