//! A JSON value that gives itself in the form that is asked for.

use serde::{
    Deserializer,
    de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use serde_json::{Error, Map, Number, Value};

use super::count::coerced;

/// A value to be read leniently, at any depth.
pub(super) struct Lax(pub(super) Value);

/// The form of a value, in a word.
pub(super) fn form(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The value as a number, if it plainly is one.
fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Bool(flag) => Some(Number::from(u8::from(*flag))),
        Value::String(text) => {
            let text = text.trim();
            text.parse::<i64>()
                .map(Number::from)
                .or_else(|_| text.parse::<u64>().map(Number::from))
                .ok()
                .or_else(|| text.parse().ok().and_then(Number::from_f64))
        }
        _ => None,
    }
}

/// A number without a fraction as an integer.
fn integer(number: &Number) -> Option<i64> {
    const SAFE: f64 = 9_007_199_254_740_992.0;
    let float = number.as_f64().filter(|_| number.is_f64())?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "bounded and without fraction"
    )]
    (float.fract() == 0.0 && float.abs() <= SAFE).then_some(float as i64)
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.into_integer().$method(visitor)
        }
    )*};
}

impl Lax {
    fn into_integer(self) -> Value {
        let Some(found) = number(&self.0).or_else(|| self.0.as_number().cloned()) else {
            return self.null_as(Value::from(0), "integer");
        };
        let whole = integer(&found).map(Number::from);
        if whole.is_none() && self.0.is_number() {
            return self.0;
        }
        coerced(form(&self.0), "integer");
        Value::Number(whole.unwrap_or(found))
    }

    fn into_float(self) -> Value {
        match number(&self.0) {
            Some(found) => {
                coerced(form(&self.0), "number");
                Value::Number(found)
            }
            None => self.null_as(Value::from(0.0), "number"),
        }
    }

    fn into_bool(self) -> Value {
        let flag = match &self.0 {
            Value::Number(number) => number.as_f64().map(|number| number != 0.0),
            Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
                "1" | "true" | "yes" | "on" => Some(true),
                "" | "0" | "false" | "no" | "off" => Some(false),
                _ => None,
            },
            Value::Array(items) if items.is_empty() => Some(false),
            _ => None,
        };
        match flag {
            Some(flag) => {
                coerced(form(&self.0), "boolean");
                Value::Bool(flag)
            }
            None => self.null_as(Value::Bool(false), "boolean"),
        }
    }

    fn into_string(self) -> Value {
        let text = match &self.0 {
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => (if *flag { "1" } else { "" }).to_owned(),
            Value::Array(items) if items.is_empty() => String::new(),
            _ => return self.null_as(Value::from(""), "string"),
        };
        coerced(form(&self.0), "string");
        Value::String(text)
    }

    fn into_array(self) -> Vec<Value> {
        match self.0 {
            Value::Array(items) => items,
            // PHP writes a list with gaps as an object.
            Value::Object(map) => {
                coerced("object", "array");
                map.into_iter().map(|(_, item)| item).collect()
            }
            Value::Null => {
                coerced("null", "array");
                Vec::new()
            }
            other => vec![other],
        }
    }

    fn null_as(self, empty: Value, wanted: &'static str) -> Value {
        if !self.0.is_null() {
            return self.0;
        }
        coerced("null", wanted);
        empty
    }
}

impl<'de> Deserializer<'de> for Lax {
    type Error = Error;

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items(items.into_iter())),
            Value::Object(map) => visitor.visit_map(Entries::new(map)),
            plain => plain.deserialize_any(visitor),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.into_float().deserialize_f32(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.into_float().deserialize_f64(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.into_bool().deserialize_bool(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.into_string().deserialize_str(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.into_string().deserialize_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(_) | Value::Object(_) | Value::Null => {
                visitor.visit_seq(Items(self.into_array().into_iter()))
            }
            plain => plain.deserialize_seq(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(map) => visitor.visit_map(Entries::new(map)),
            Value::Null => {
                coerced("null", "object");
                visitor.visit_map(Entries::new(Map::new()))
            }
            Value::Array(items) if items.is_empty() => {
                coerced("array", "object");
                visitor.visit_map(Entries::new(Map::new()))
            }
            other => other.deserialize_map(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// The elements of an array.
struct Items(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        self.0
            .next()
            .map(|item| seed.deserialize(Lax(item)))
            .transpose()
    }
}

/// The entries of an object.
struct Entries {
    rest: serde_json::map::IntoIter,
    value: Option<Value>,
}

impl Entries {
    fn new(map: Map<String, Value>) -> Self {
        Self {
            rest: map.into_iter(),
            value: None,
        }
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Lax(self.value.take().unwrap_or_default()))
    }
}
