"""Loads exported trajectories with `datasets` and takes one training step with each trainer of TRL on a tiny random model.

    python check_exports.py FOLDER

Prints one JSON object: for every format the rows of its JSON lines and Parquet files, and the loss of one step or why none was taken.
Nothing is fetched: the tokenizer is made here, of bytes.
"""

import json
import os
import sys
import tempfile

os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", WANDB_DISABLED="true", TOKENIZERS_PARALLELISM="false")
os.environ.setdefault("HF_HOME", tempfile.mkdtemp())
os.environ["TRL_EXPERIMENTAL_SILENCE"] = "1"

import torch
from datasets import load_dataset
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, LlamaForTokenClassification, PreTrainedTokenizerFast

TEMPLATE = (
    "{% for message in messages %}<{{ message['role'] }}>{{ message['content'] }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)


def make_tokenizer():
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {piece: index for index, piece in enumerate(["<pad>", "</s>", "<unk>", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[], unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>")
    fast.chat_template = TEMPLATE
    return fast


def config(tokenizer):
    return LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=4096,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        bos_token_id=None,
    )


def common(out):
    return dict(
        output_dir=out,
        max_steps=1,
        per_device_train_batch_size=2,
        report_to="none",
        save_strategy="no",
        logging_steps=1,
        use_cpu=True,
        bf16=False,
        fp16=False,
        dataloader_pin_memory=False,
        disable_tqdm=True,
    )


def step(format_, rows, tokenizer, out):
    torch.manual_seed(1)
    # From a folder, because the reference model of DPO and KTO is loaded again from where the first came.
    place = os.path.join(out, "model")
    LlamaForCausalLM(config(tokenizer)).save_pretrained(place)
    tokenizer.save_pretrained(place)
    model = LlamaForCausalLM.from_pretrained(place)
    if format_ == "sft":
        from trl import SFTConfig, SFTTrainer

        trainer = SFTTrainer(model, SFTConfig(**common(out), max_length=1024), train_dataset=rows, processing_class=tokenizer)
    elif format_ == "dpo":
        from trl import DPOConfig, DPOTrainer

        trainer = DPOTrainer(model, args=DPOConfig(**common(out), max_length=1024), train_dataset=rows, processing_class=tokenizer)
    elif format_ == "kto":
        from trl import KTOConfig, KTOTrainer

        trainer = KTOTrainer(model, args=KTOConfig(**common(out), max_length=1024), train_dataset=rows, processing_class=tokenizer)
    elif format_ == "grpo":
        from trl import GRPOConfig, GRPOTrainer

        def agrees(completions, answer, **_):
            said = [completion[0]["content"] for completion in completions]
            return [1.0 if text.strip() == right else 0.0 for text, right in zip(said, answer)]

        args = GRPOConfig(**common(out), num_generations=2, max_completion_length=8)
        trainer = GRPOTrainer(model, reward_funcs=agrees, args=args, train_dataset=rows, processing_class=tokenizer)
    elif format_ == "prm":
        from trl.experimental.prm import PRMConfig, PRMTrainer

        settings = config(tokenizer)
        settings.num_labels = 2
        model = LlamaForTokenClassification(settings)
        args = PRMConfig(**common(out), max_length=1024)
        trainer = PRMTrainer(model, args=args, train_dataset=rows, processing_class=tokenizer)
    else:
        return None
    trainer.train()
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    final = [entry["train_loss"] for entry in trainer.state.log_history if "train_loss" in entry]
    return (losses or final)[-1]


def main(folder):
    tokenizer = make_tokenizer()
    manifest = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf-8"))
    files = {}
    for entry in manifest["files"]:
        files.setdefault(entry["format"], {})[entry["file"].rsplit(".", 1)[1]] = os.path.join(folder, entry["file"])
    report = {}
    for format_, paths in files.items():
        lines = load_dataset("json", data_files=paths["jsonl"], split="train")
        parquet = load_dataset("parquet", data_files=paths["parquet"], split="train")
        same = list(lines) == list(parquet)
        with tempfile.TemporaryDirectory() as out:
            loss = step(format_, parquet, tokenizer, out)
        report[format_] = {"rows": len(lines), "parquet_rows": len(parquet), "same": same, "loss": loss}
    try:
        import verifiers

        report["verifiers"]["version"] = verifiers.__version__
    except ImportError:
        report["verifiers"]["version"] = None
    print(json.dumps(report))


main(sys.argv[1])
