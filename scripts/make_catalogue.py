"""Make the example catalogue: popular products with price history, then a long tail, up to millions of rows.

    .venv/bin/python scripts/make_catalogue.py catalogue.db                  the popular products, over 2,000
    .venv/bin/python scripts/make_catalogue.py big.db --rows 5000000         the size of a real one (minutes)

The same seed makes the same rows. How the rows are made: `quark_glasses/commerce/seed.py`, the words: `seed_words.yaml`
beside it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.seed import many, seed
from quark_glasses.core.errors import GlassesError


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, help="the file to make; must not exist")
    parser.add_argument("--rows", type=int, default=0, help="products; 0: the popular ones only")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    if args.path.exists():
        parser.error(f"{args.path} exists")
    part = args.path.with_name(args.path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        store = CatalogueStore(part)
        try:
            rows = store.fill(many(args.rows, args.seed) if args.rows else seed(args.seed))
        finally:
            store.close()
    except GlassesError as error:
        print(error, file=sys.stderr)
        return 1
    part.rename(args.path)  # only a whole catalogue has the name
    print(f"{rows} products in {args.path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
