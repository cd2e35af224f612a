-- Eight writers, each a student of its own: writes to the mentor in one subject after the other, each with a key of its own.
local writers = 0

function setup(thread)
  writers = writers + 1
  thread:set("writer", writers)
end

function init(args)
  local cookies = {}
  for line in io.lines(args[1]) do cookies[#cookies + 1] = line end
  subjects = {}
  for line in io.lines(args[2]) do
    local whose, id = line:match("(%d+)|(%d+)")
    if tonumber(whose) == writer then subjects[#subjects + 1] = id end
  end
  headers = { ["content-type"] = "application/json", cookie = cookies[writer] }
  run = args[3]
  written = 0
  math.randomseed(writer)
end

function request()
  written = written + 1
  headers["idempotency-key"] = run .. "-" .. writer .. "-" .. written
  local body = '{"body":"I asked again. **They said Thursday**, so I wait with `git push` until then. ' .. written .. '"}'
  local subject = subjects[math.random(#subjects)]
  return wrk.format("POST", "/api/v1/messaging/conversations/" .. subject .. "/messages", headers, body)
end
