"""Which nodes are there, and in which state of their life cycle; for lookers from outside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lifecycle_msgs.srv import GetState
from rclpy.node import Node

PATIENCE_NS = 3_000_000_000  # for an answer


class States:
    """Asks the nodes of a namespace, again and again; call `look` about once a second."""

    def __init__(self, node: Node, namespace: str) -> None:
        self._node = node
        self._namespace = namespace
        self._clients: dict[str, Any] = {}
        self._asked: dict[str, tuple[Any, int]] = {}  # the question that is open, and since when
        self.known: dict[str, str] = {}
        """State of each node that is there; "" where it did not say."""
        self.elsewhere: set[str] = set()
        """Other namespaces that have nodes."""

    def look(self, now_ns: int) -> None:
        """See who is there, and ask."""
        there: set[str] = set()
        self.elsewhere = set()
        for name, namespace in self._node.get_node_names_and_namespaces():
            if namespace != self._namespace:
                self.elsewhere.add(namespace)
            elif name != self._node.get_name() and not name.startswith("_"):
                there.add(name)
        self._forget(set(self.known) - there)
        for name in there:
            self.known.setdefault(name, "")
            self._ask(name, now_ns)

    def close(self) -> None:
        self._forget(list(self.known))

    def _ask(self, name: str, now_ns: int) -> None:
        client = self._clients.get(name)
        if client is None:
            client = self._node.create_client(GetState, f"{self._namespace.rstrip('/')}/{name}/get_state")
            self._clients[name] = client
        future, since_ns = self._asked.get(name, (None, 0))
        if future is not None and future.done():
            answer = None if future.cancelled() or future.exception() else future.result()
            self.known[name] = answer.current_state.label if answer else ""
            future = None
        if future is not None and now_ns - since_ns > PATIENCE_NS:
            client.remove_pending_request(future)
            self.known[name] = ""
            future = None
        if future is None and client.service_is_ready():
            self._asked[name] = (client.call_async(GetState.Request()), now_ns)

    def _forget(self, names: Iterable[str]) -> None:
        for name in list(names):
            self.known.pop(name, None)
            self._asked.pop(name, None)
            client = self._clients.pop(name, None)
            if client is not None:
                self._node.destroy_client(client)
