-- Eight writers, each a student: writes to the mentor in one subject after the other.
dofile("bench/writers.lua")

function init(args)
  begin(args, function(line)
    local whose, id = line:match("(%d+)|(%d+)")
    if tonumber(whose) == writer then return id end
  end)
end

function request()
  return write("/api/v1/messaging/conversations/%s/messages", "I asked again. **They said Thursday**, so I wait with `git push` until then.")
end
