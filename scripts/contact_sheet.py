"""Draws contact sheets of all cards on all displays, and renews the golden pictures.

.venv/bin/python scripts/contact_sheet.py --out /tmp/sheets     # DISPLAY.png, DISPLAY-scenes.png and icons.png, to look at
.venv/bin/python scripts/contact_sheet.py --update              # test/hud_golden/DISPLAY/KIND-LANGUAGE.png, after looking
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "test" / "hud_golden"))

import gallery  # noqa: E402
import goldens  # noqa: E402

from quark_glasses.models import ModelStore  # noqa: E402

FONT = "font-cjk"
COLUMNS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, help="folder for contact sheets")
    parser.add_argument("--update", action="store_true", help="renew the golden pictures")
    parser.add_argument("--display", choices=gallery.displays(), help="only this one")
    options = parser.parse_args()
    if not (options.out or options.update):
        parser.error("give --out FOLDER or --update")
    fonts = [path for path in sorted(ModelStore().path(FONT).iterdir()) if path.suffix in (".otf", ".ttf")]
    for name in [options.display] if options.display else gallery.displays():
        room = gallery.studio(name, fonts)
        if options.out:
            options.out.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(options.out / f"{name}.png"), gallery.contact_sheet(room, gallery.every_card(), COLUMNS))
            scenes = gallery.contact_sheet(room, gallery.every_scene(), COLUMNS)
            cv2.imwrite(str(options.out / f"{name}-scenes.png"), scenes)
        if options.update:
            print(f"{name}: {goldens.update(room)} golden pictures changed")
    if options.out:
        cv2.imwrite(str(options.out / "icons.png"), gallery.icon_sheet())


if __name__ == "__main__":
    main()
