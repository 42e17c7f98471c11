"""The skills of the glasses as tools: arguments of a call become the slots of an intent, and the skill answers as it would a voice."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import Skill, SkillContext
from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.tools.manifest import Binding, Manifest, manifest_of, tool_calls
from quark_glasses.core.tools.spec import BUILTIN, ToolSpec
from quark_glasses.core.types import ToolCall


class BuiltinTools:
    """The tools that skills offer in their manifests: their own, and those of the nodes that answer for them.

    Raises `InvalidInput` for a manifest that cannot be used.
    """

    def __init__(self, skills: Iterable[Skill]) -> None:
        self._tools: dict[str, tuple[Skill, Binding]] = {}
        self.manifests: list[Manifest] = []
        for skill in skills:
            manifest = manifest_of(skill)
            if manifest is None:
                continue
            self.manifests.append(manifest)
            for binding in manifest.tools:
                name = binding.spec.name
                if name in self._tools:
                    first = self._tools[name][0].name
                    raise InvalidInput(f"skills '{first}' and '{skill.name}' both offer a tool '{name}'", "Rename one")
                self._tools[name] = (skill, binding)
        own = [binding for _, binding in self._tools.values() if binding.spec.source == BUILTIN]
        self._by_intent = {binding.intent: binding for binding in own}

    def specs(self) -> tuple[ToolSpec, ...]:
        """Those that skills answer, by name."""
        return tuple(spec for spec in self._all() if spec.source == BUILTIN)

    def of_nodes(self) -> tuple[ToolSpec, ...]:
        """Those that nodes answer on `skills/tool`, by name: "vision.read"."""
        return tuple(spec for spec in self._all() if spec.source != BUILTIN)

    def _all(self) -> tuple[ToolSpec, ...]:
        return tuple(self._tools[name][1].spec for name in sorted(self._tools))

    def run(self, tool: str, arguments: Mapping[str, Any], context: SkillContext) -> Answer:
        """The skill's answer; nothing is done yet: its actions are for the caller to carry out.

        `arguments` fit the schema (`Tools.check`). Raises `UnknownName` where no skill offers such a tool.
        """
        if tool not in {spec.name for spec in self.specs()}:
            raise UnknownName(f"there is no tool '{tool}'", f"There are: {', '.join(s.name for s in self.specs())}")
        skill, binding = self._tools[tool]
        slots = binding.slots(arguments)
        answer = skill.handle(IntentMatch(binding.intent, slots, how="tool", language=context.language), context)
        return replace(answer, intent=binding.intent, slots=slots)

    def call_of(self, match: IntentMatch, call_id: str = "") -> ToolCall | None:
        """The call that does what a sentence of the grammar asked for, None where no tool does."""
        found = tool_calls(self._by_intent, match)
        return None if found is None else ToolCall(call_id, found[0], json.dumps(found[1], ensure_ascii=False))
