package kotlin.reflect

// The types of references to functions: `::main`.
interface KFunction0<out R> : KFunction<R>, Function0<R>
interface KFunction1<in P1, out R> : KFunction<R>, Function1<P1, R>
interface KFunction2<in P1, in P2, out R> : KFunction<R>, Function2<P1, P2, R>
interface KFunction3<in P1, in P2, in P3, out R> : KFunction<R>, Function3<P1, P2, P3, R>
interface KFunction4<in P1, in P2, in P3, in P4, out R> : KFunction<R>, Function4<P1, P2, P3, P4, R>
interface KFunction5<in P1, in P2, in P3, in P4, in P5, out R> : KFunction<R>, Function5<P1, P2, P3, P4, P5, R>
interface KFunction6<in P1, in P2, in P3, in P4, in P5, in P6, out R> : KFunction<R>, Function6<P1, P2, P3, P4, P5, P6, R>
interface KFunction7<in P1, in P2, in P3, in P4, in P5, in P6, in P7, out R> : KFunction<R>, Function7<P1, P2, P3, P4, P5, P6, P7, R>
interface KFunction8<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, out R> : KFunction<R>, Function8<P1, P2, P3, P4, P5, P6, P7, P8, R>
interface KFunction9<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, out R> : KFunction<R>, Function9<P1, P2, P3, P4, P5, P6, P7, P8, P9, R>
interface KFunction10<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, out R> : KFunction<R>, Function10<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, R>
interface KFunction11<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, out R> : KFunction<R>, Function11<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, R>
interface KFunction12<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, out R> : KFunction<R>, Function12<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, R>
interface KFunction13<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, out R> : KFunction<R>, Function13<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, R>
interface KFunction14<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, out R> : KFunction<R>, Function14<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, R>
interface KFunction15<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, out R> : KFunction<R>, Function15<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, R>
interface KFunction16<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, out R> : KFunction<R>, Function16<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, R>
interface KFunction17<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, in P17, out R> : KFunction<R>, Function17<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, R>
interface KFunction18<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, in P17, in P18, out R> : KFunction<R>, Function18<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, R>
interface KFunction19<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, in P17, in P18, in P19, out R> : KFunction<R>, Function19<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, R>
interface KFunction20<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, in P17, in P18, in P19, in P20, out R> : KFunction<R>, Function20<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, R>
interface KFunction21<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, in P17, in P18, in P19, in P20, in P21, out R> : KFunction<R>, Function21<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, R>
interface KFunction22<in P1, in P2, in P3, in P4, in P5, in P6, in P7, in P8, in P9, in P10, in P11, in P12, in P13, in P14, in P15, in P16, in P17, in P18, in P19, in P20, in P21, in P22, out R> : KFunction<R>, Function22<P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, R>
