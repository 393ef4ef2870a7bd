import json
import logging

logger = logging.getLogger()
logger.setLevel(logging.INFO)


def handler(event, context):
    logger.info(json.dumps({"request": context.aws_request_id}))
    return {"statusCode": 200}
