-- Eight writers, each a member of its own: writes a reply to one thread after the other, each with a key of its own.
local writers = 0

function setup(thread)
  writers = writers + 1
  thread:set("writer", writers)
end

function init(args)
  local cookies = {}
  for line in io.lines(args[1]) do cookies[#cookies + 1] = line end
  threads = {}
  for line in io.lines(args[2]) do threads[#threads + 1] = line end
  headers = { ["content-type"] = "application/json", cookie = cookies[writer] }
  run = args[3]
  written = 0
  math.randomseed(writer)
end

function request()
  written = written + 1
  headers["idempotency-key"] = run .. "-" .. writer .. "-" .. written
  local body = '{"body":"I had the same. **Restart it** after the change, then `git status` shows it. ' .. written .. '"}'
  return wrk.format("POST", "/api/v1/forum/threads/" .. threads[math.random(#threads)] .. "/posts", headers, body)
end
