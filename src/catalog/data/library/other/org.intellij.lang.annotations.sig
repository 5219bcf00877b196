@file:Java
package org.intellij.lang.annotations

@Opaque annotation class Language
