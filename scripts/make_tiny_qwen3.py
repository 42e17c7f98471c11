"""Makes test/data/tiny_qwen3: a Qwen3 of 0.4 million parameters that knows the talks of test/vllm/talks.yaml by heart.

It writes real tool calls and short answers when it is asked in exactly the learnt words, which is all that the tests of the vLLM
server need. What stands before the question does not matter, neither a system prompt nor a list of tools nor the time of day:
attention reaches back 128 tokens, and it is trained with all kinds of rubbish there. Runs in the kit's Python for some minutes:

    make vllm-kit && nice -n 15 .vllm-kit/venv/bin/python scripts/make_tiny_qwen3.py

The tokens, the weights and the template are made here from nothing; only the architecture and the marks are Qwen3's.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import yaml
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

ROOT = Path(__file__).resolve().parent.parent
TALKS = ROOT / "test" / "vllm" / "talks.yaml"
TEMPLATE = ROOT / "scripts" / "tiny_qwen3.jinja"
OUT = ROOT / "test" / "data" / "tiny_qwen3"
VOCABULARY = 900
SEED = 4
BATCH_TOKENS = 1500
RATE = 3e-3
WINDOW = 128  # tokens that attention reaches back
SURE = 0.9  # probability that every learnt token must reach, so that rounding elsewhere changes none
KNOWN = 0.98  # share of answers that must be right whatever stands before
ROUNDS_SURE = 3  # so often in a row, with other rubbish each time
CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
MARKS = (
    "<think>",
    "</think>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
    "<tools>",
    "</tools>",
)
END_OF_TOOLS = "\n</tools>"
USER = "<|im_start|>user\n"
ASKED = re.escape(USER) + "(?P<first>[^<])"  # where the wearer's words begin
ANYTHING = "*\n</tool_response>"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WORDS = r"\p{N}|\s?[^\s\p{L}\p{N}]+|\s?\p{L}+|\s+"

Message = dict[str, Any]


README = """\
# A tiny Qwen3

Served by the real vLLM in `test/vllm`. It has the architecture, marks and thinking switch of Qwen3 with {parameters} parameters (two
layers, attention over {window} tokens), a vocabulary of {vocabulary} made from what it learnt, and float16 weights; serve it in float32.

It knows the talks of `test/vllm/talks.yaml` by heart, tool calls included, whatever stands before the question, and nothing else.
Nothing in it comes from another model. `scripts/make_tiny_qwen3.py` made it from nothing and says how; run it again after a change of
the talks or of `scripts/tiny_qwen3.jinja`, its template.
"""


@dataclass(frozen=True)
class Sample:
    """A prompt and what must follow it."""

    prompt: str
    answer: str


@dataclass(frozen=True)
class Tokens:
    """The same in tokens."""

    prompt: list[int]
    answer: list[int]

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--minutes", type=float, default=15.0, help="give up after this long")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    begun = time.monotonic()
    tokenizer = make_tokenizer()
    school = School(tokenizer, list(samples(tokenizer)))
    print(f"{len(school.samples)} answers, vocabulary {len(tokenizer)}", flush=True)
    model = make_model(tokenizer)
    if not learn(model, school, begun + 60 * arguments.minutes):
        print("Not learnt in time: allow more --minutes", file=sys.stderr)
        return 1
    model.half().save_pretrained(arguments.out)
    tokenizer.save_pretrained(arguments.out)
    kept = Qwen3ForCausalLM.from_pretrained(arguments.out, dtype=torch.float32)
    print(f"saved; every token has a probability of at least {surest(kept, school.lesson(plain=True)):.3f}")
    (arguments.out / "model.safetensors").chmod(0o644)
    facts = {"parameters": f"{kept.num_parameters():,}", "window": WINDOW, "vocabulary": len(tokenizer)}
    (arguments.out / "README.md").write_text(README.format(**facts))
    size = sum(file.stat().st_size for file in arguments.out.iterdir())
    print(f"{arguments.out}: {size / 1000:.0f} kB, {time.monotonic() - begun:.0f} s")
    return 0


def make_tokenizer() -> PreTrainedTokenizerFast:
    """Pairs of bytes, learnt from the talks themselves."""
    raw = Tokenizer(models.BPE())
    raw.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORDS), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    raw.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - len(MARKS), initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        special_tokens=list(CONTROL), show_progress=False,
    )  # fmt: skip
    raw.train_from_iterator([*texts(), TEMPLATE.read_text()], trainer)
    raw.add_tokens([AddedToken(mark, special=False, normalized=False) for mark in MARKS])
    return PreTrainedTokenizerFast(
        tokenizer_object=raw, eos_token="<|im_end|>", pad_token="<|endoftext|>", model_max_length=16384,
        chat_template=TEMPLATE.read_text(),
    )  # fmt: skip


def talks() -> Any:
    return yaml.safe_load(TALKS.read_text())


def texts() -> Iterator[str]:
    known = talks()
    yield known["system"]
    for tool in served(known["tools"]):
        yield json.dumps(tool)
    for question, answer in known["facts"].items():
        yield from (question, answer)
    for talk in known["talks"].values():
        yield json.dumps(talk, ensure_ascii=False)


def served(tools: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tools in the order of fields in which vLLM hands them to the template."""
    names = ("name", "description", "parameters")
    return [{"type": tool["type"], "function": {name: tool["function"][name] for name in names}} for tool in tools]


def samples(tokenizer: PreTrainedTokenizerFast) -> Iterator[Sample]:
    """Everything that the model must write, each with all that stands before it."""
    known = talks()
    for question, answer in known["facts"].items():
        yield from of_talk(tokenizer, known, {"messages": [{"user": question}, {"assistant": answer}]})
    for talk in known["talks"].values():
        yield from of_talk(tokenizer, known, talk)


def of_talk(tokenizer: PreTrainedTokenizerFast, known: Any, talk: dict[str, Any]) -> Iterator[Sample]:
    messages: list[Message] = [{"role": "system", "content": known["system"]}]
    thinking = bool(talk.get("thinking"))
    for row in talk["messages"]:
        message, answer = read(row)
        if answer:
            prompt = tokenizer.apply_chat_template(
                messages, tools=served(known["tools"]) if talk.get("tools") else None, tokenize=False,
                add_generation_prompt=True, enable_thinking=thinking,
            )  # fmt: skip
            yield Sample(str(prompt), answer)
        messages.append(message)


def read(row: dict[str, Any]) -> tuple[Message, str]:
    """The message, and the words in which the model writes it; "" where it is not the model's."""
    if "call" in row:
        call = json.dumps(row["call"], ensure_ascii=False)
        calls = [{"type": "function", "function": row["call"]}]
        message = {"role": "assistant", "content": "", "tool_calls": calls}
        return message, f"<tool_call>\n{call}\n</tool_call>"
    if "assistant" in row:
        thought = f"<think>\n{row['thought']}\n</think>\n\n" if "thought" in row else ""
        return {"role": "assistant", "content": row["assistant"]}, thought + row["assistant"]
    role = "user" if "user" in row else "tool"
    return {"role": role, "content": row[role]}, ""


class School:
    """Makes lessons: every answer once, with something else before the question each time."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast, samples: list[Sample]) -> None:
        self.samples = samples
        self._tokenizer = tokenizer
        self._random = random.Random(SEED)
        self._plain = range(len(CONTROL), len(tokenizer) - len(MARKS))

    def lesson(self, *, plain: bool = False) -> list[Tokens]:
        """`plain`: as the tests ask it, without rubbish."""
        return [self._tokens(self._varied(sample, plain)) for sample in self.samples]

    def _varied(self, sample: Sample, plain: bool) -> Sample:
        """Another system prompt or none, a line before the wearer's words or none, and those as a recogniser may write them."""
        at = sample.prompt.index(USER)
        before, asked = sample.prompt[:at], sample.prompt[at:]
        kind = self._random.choice(("own", "none") if plain else ("own", "none", "rubbish", "rubbish"))
        if kind == "none":
            before = ""
        elif kind == "rubbish":
            end = END_OF_TOOLS + before.partition(END_OF_TOOLS)[2] if END_OF_TOOLS in before else "<|im_end|>\n"
            before = "<|im_start|>system\n" + self._rubbish(2 * WINDOW) + end
        line, small = self._random.random() < 0.6, self._random.random() < 0.4
        asked = re.sub(ASKED, lambda found: self._words(found, line, small), asked)
        asked = asked.replace(ANYTHING, ("{}" if plain else self._rubbish(WINDOW // 2)) + ANYTHING[1:])
        return Sample(before + asked, sample.answer)

    def _words(self, found: re.Match[str], line: bool, small: bool) -> str:
        first = found["first"].lower() if small else found["first"]
        return USER + (self._line() if line else "") + first

    def _line(self) -> str:
        """What the glasses know, as `wearer_message` writes it."""
        of = self._random.randint
        battery = f", battery {of(1, 100)}%" if of(0, 1) else ""
        return f"[{DAYS[of(0, 6)]} 20{of(10, 99)}-{of(1, 12):02d}-{of(1, 28):02d} {of(0, 23):02d}:{of(0, 59):02d}{battery}]\n"

    def _rubbish(self, longest: int) -> str:
        length = 1 + int(longest * self._random.random() ** 3)  # mostly short, which is faster
        return str(self._tokenizer.decode(self._random.choices(self._plain, k=length)))

    def _tokens(self, sample: Sample) -> Tokens:
        prompt = self._tokenizer(sample.prompt, add_special_tokens=False)["input_ids"]
        answer = self._tokenizer(sample.answer + "<|im_end|>", add_special_tokens=False)["input_ids"]
        return Tokens(list(prompt), list(answer))


def make_model(tokenizer: PreTrainedTokenizerFast) -> Qwen3ForCausalLM:
    config = Qwen3Config(
        vocab_size=len(tokenizer), hidden_size=128, intermediate_size=256, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, head_dim=32, max_position_embeddings=16384, tie_word_embeddings=True,
        use_sliding_window=True, sliding_window=WINDOW, max_window_layers=0,
        eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id, bos_token_id=None,
    )  # fmt: skip
    return Qwen3ForCausalLM(config)


def learn(model: Qwen3ForCausalLM, school: School, until: float) -> bool:
    """Until every token is sure, or the time is over."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))
    order = random.Random(SEED)
    sure_rounds = 0
    for epoch in range(10_000):
        rate = RATE * min(1.0, (epoch + 1) / 20) * 0.985 ** max(0, epoch - 100)
        for group in optimizer.param_groups:
            group["lr"] = max(rate, RATE / 30)
        model.train()
        for batch in batches(school.lesson(), order):
            loss = wrong(model, batch).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            if time.monotonic() > until:
                return False
        if epoch % 10 == 9:
            sure, known = surest(model, school.lesson(plain=True)), share_known(model, school.lesson())
            print(f"pass {epoch + 1}: least sure token {sure:.3f}, known among rubbish {known:.1%}", flush=True)
            sure_rounds = sure_rounds + 1 if sure > SURE and known > KNOWN else 0
            if sure_rounds == ROUNDS_SURE:
                return True
    return False


def batches(data: list[Tokens], order: random.Random) -> Iterator[list[Tokens]]:
    """Answers of like length together, in another order each time."""
    rows = sorted(data, key=lambda row: len(row) + order.random())
    found: list[list[Tokens]] = [[]]
    for row in rows:
        if (len(found[-1]) + 1) * len(row) > BATCH_TOKENS and found[-1]:
            found.append([])
        found[-1].append(row)
    order.shuffle(found)
    yield from found


def wrong(model: Qwen3ForCausalLM, batch: list[Tokens]) -> torch.Tensor:
    """Cross entropy of each token that the model must write, one after the other."""
    length = max(map(len, batch))
    ids = torch.zeros((len(batch), length), dtype=torch.long)
    wanted = torch.full((len(batch), length), -100)
    for row, tokens in enumerate(batch):
        ids[row, : len(tokens)] = torch.tensor(tokens.prompt + tokens.answer)
        wanted[row, len(tokens.prompt) : len(tokens)] = torch.tensor(tokens.answer)
    logits = model(input_ids=ids).logits[:, :-1].float()
    aims = wanted[:, 1:]
    loss = torch.nn.functional.cross_entropy(logits.transpose(1, 2), aims, ignore_index=-100, reduction="none")
    return loss[aims != -100]


@torch.no_grad()
def surest(model: Qwen3ForCausalLM, data: list[Tokens]) -> float:
    """Probability of the token of which the model is least sure."""
    model.eval()
    worst = max(float(wrong(model, batch).max()) for batch in batches(data, random.Random(0)))
    return float(torch.exp(torch.tensor(-worst)))


def share_known(model: Qwen3ForCausalLM, data: list[Tokens]) -> float:
    """Share of answers every token of which is more likely than not."""
    return sum(surest(model, [tokens]) > 0.5 for tokens in data) / len(data)


if __name__ == "__main__":
    raise SystemExit(main())
