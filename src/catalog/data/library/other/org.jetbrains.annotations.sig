@file:Java
package org.jetbrains.annotations

@Opaque annotation class NotNull
