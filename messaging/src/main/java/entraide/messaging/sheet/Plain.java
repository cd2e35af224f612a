package entraide.messaging.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as JSON gives them back, so that what is written and what is read are equal. */
final class Plain {

    private Plain() {}

    static Object of(Object value) {
        if (value instanceof Integer number) return number.longValue();
        if (value instanceof List<?> list) {
            var plain = new ArrayList<Object>();
            list.forEach(one -> plain.add(of(one)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            var plain = new LinkedHashMap<Object, Object>();
            map.forEach((name, one) -> plain.put(name, of(one)));
            return plain;
        }
        return value instanceof Number || value instanceof Boolean || value == null ? value : value.toString();
    }
}
