"""Weighted mean of checkpoints of one run: often better on new requests than any of them. One JSON object as argument:
{"checkpoints": [[PATH, WEIGHT], ...], "out": PATH}. State and optimizers are the last one's.
"""
import json
import sys

import torch


def main():
    config = json.loads(sys.argv[1])
    parts = [(torch.load(path, map_location="cpu", weights_only=True), weight) for path, weight in config["checkpoints"]]
    total = sum(weight for _, weight in parts)
    mean = {name: sum(saved["model"][name] * (weight / total) for saved, weight in parts) for name in parts[0][0]["model"]}
    torch.save({**parts[-1][0], "model": mean}, config["out"])
    print(json.dumps({"event": "averaged", "count": len(parts)}), flush=True)


if __name__ == "__main__":
    main()
