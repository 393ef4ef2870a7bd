package main

import (
	"context"

	"github.com/aws/aws-lambda-go/lambda"
)

func handle(ctx context.Context) (map[string]int, error) {
	return map[string]int{"statusCode": 200}, nil
}

func main() {
	lambda.Start(handle)
}
