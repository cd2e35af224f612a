-- Mentors one by one: takes the next question, gives it back, takes the next. Every second request is a claim.
local mentors = 0

function setup(thread)
  mentors = mentors + 1
  thread:set("mentor", mentors)
end

function init(args)
  local cookies = {}
  for line in io.lines(args[1]) do cookies[#cookies + 1] = line end
  headers = { ["content-type"] = "application/json", cookie = cookies[mentor] }
end

function request()
  if claim then return wrk.format("DELETE", "/api/v1/queue/claims/" .. claim, headers) end
  return wrk.format("POST", "/api/v1/queue/claims", headers, "{}")
end

function response(status, _, body)
  claim = status == 201 and body:match('"id":(%d+)') or nil
end
