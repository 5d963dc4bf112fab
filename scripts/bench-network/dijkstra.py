"""Times scipy.sparse.csgraph.dijkstra on the arrays that rivals.ts sends to its input.

In: number of nodes and of arcs, first arc of each node, node and cost of each arc; the search begins
at the last node. Out: milliseconds of each run, then the cost to each node but the last.
"""

import sys
import time

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

RUNS = 15

data = sys.stdin.buffer.read()
nodes, arcs = (int(number) for number in np.frombuffer(data, np.int32, 2))
start = np.frombuffer(data, np.int32, nodes + 1, 8)
ends = np.frombuffer(data, np.int32, arcs, 8 + 4 * (nodes + 1))
costs = np.frombuffer(data, np.float64, arcs, 8 + 4 * (nodes + 1) + 4 * arcs)
graph = csr_matrix((costs, ends, start), shape=(nodes, nodes))
runs = []
for _ in range(RUNS):
    begin = time.perf_counter()
    found = dijkstra(graph, directed=True, indices=nodes - 1)
    runs.append(1000 * (time.perf_counter() - begin))
sys.stdout.buffer.write(np.concatenate([np.array(runs), found[:-1]]).tobytes())
