"""`quark catalogue`: made, filled, searched and described from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quark_glasses.cli import main
from quark_glasses.commerce import making
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.seed import seed
from quark_glasses.core.errors import GlassesError, Retryable


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUARK_STATE", str(tmp_path))
    return tmp_path / "catalogue.db"


def test_the_example_is_made_once_and_searched_by_words_and_code(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["catalogue", "find", "可口可乐"]) == 1
    assert "quark catalogue make" in capsys.readouterr().err
    assert main(["catalogue", "make"]) == 0
    assert main(["catalogue", "make"]) == 1  # never over one that is there
    assert "exists" in capsys.readouterr().err
    assert main(["catalogue", "find", "coca", "cola", "zero", "330ml"]) == 0
    found = capsys.readouterr().out
    assert "可口可乐 汽水 零度 330ml" in found.splitlines()[0]
    assert "CNY" in found
    code = next(entry.product.gtin for entry in seed() if entry.product.title == "可口可乐 汽水 零度 330ml")
    assert main(["catalogue", "find", code[1:]]) == 0
    assert capsys.readouterr().out.startswith("1.00  可口可乐 汽水 零度 330ml")
    assert main(["catalogue", "find", "火星泥土砖"]) == 1
    assert main(["catalogue", "info"]) == 0
    told = capsys.readouterr().out
    assert "made up" in told
    assert "Open Food Facts" not in told


def test_a_shop_s_sheet_and_a_dump_are_taken_in(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "shop.csv"
    sheet.write_text("条码,品名,价格,店铺\n6901234567892,自家豆腐 500g,3.5,街角小店\n12,坏的,1,x\n", "utf-8")
    assert main(["catalogue", "import", str(sheet)]) == 0
    assert "1 products taken, 1 rows refused" in capsys.readouterr().out
    dump = tmp_path / "dump.jsonl"
    dump.write_text(json.dumps({"code": "3017620422003", "product_name": "Nutella", "quantity": "400 g"}) + "\n")
    assert main(["catalogue", "import", str(dump)]) == 0
    table = tmp_path / "table.csv"
    table.write_text("code\tproduct_name\tquantity\n5449000000996\tCoca-Cola\t330 ml\n")
    assert main(["catalogue", "import", "--off", str(table)]) == 0
    capsys.readouterr()
    assert main(["catalogue", "info"]) == 0
    told = capsys.readouterr().out
    assert "3 products" in told
    assert "data from Open Food Facts (ODbL)" in told
    assert main(["catalogue", "find", "豆腐"]) == 0
    assert "3.50 CNY  街角小店" in capsys.readouterr().out


def test_a_file_of_nothing_is_told(path: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("no\n")
    assert main(["catalogue", "import", str(empty)]) == 1
    assert main(["catalogue", "import", str(tmp_path / "absent.csv")]) == 1


def test_a_catalogue_is_made_whole_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(self: CatalogueStore, entries: object) -> int:
        raise Retryable("the power failed")

    monkeypatch.setattr(CatalogueStore, "fill", cut)
    with pytest.raises(GlassesError):
        making.make(path)
    assert list(path.parent.iterdir()) == []


def test_credits_are_kept_and_older_files_have_none(path: Path) -> None:
    store = CatalogueStore(path)
    store.credit("Open Food Facts (ODbL)")
    store.credit("Open Food Facts (ODbL)")
    store.close()
    store = CatalogueStore(path, read_only=True)
    assert store.credits() == ("Open Food Facts (ODbL)",)
    store.close()
