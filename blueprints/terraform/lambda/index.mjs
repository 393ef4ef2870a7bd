export const handler = async (_event, context) => {
  console.log(JSON.stringify({ request: context.awsRequestId }))
  return { statusCode: 200 }
}
