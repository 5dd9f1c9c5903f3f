//! What a tool is: trait, spec, context, errors, output shapes.
