//! Time zones, as Java knows them: what it does not know is Greenwich to it, in silence.

/// The names that Java knows, one a line, sorted (`TimeZone.getAvailableIDs()` of Java 17 and 25).
pub(crate) const ZONES: &str = include_str!("../../catalog/data/time-zones.txt");

/// The server's own zone.
const OF_SERVER: &str = "SERVER";

/// Whether Java knows the zone: by name or as `GMT+hh:mm` (`java.util.TimeZone`; `java.time.ZoneId` takes `UTC`, too).
pub(crate) fn is_zone(name: &str) -> bool {
    name == OF_SERVER
        || name.starts_with("SystemV/")
        || is_offset(name)
        || ZONES.lines().any(|zone| zone == name)
}

fn is_offset(name: &str) -> bool {
    let rest = ["GMT", "UTC"].iter().find_map(|prefix| name.strip_prefix(prefix));
    let Some(offset) = rest.and_then(|rest| rest.strip_prefix(['+', '-'])) else { return false };
    let (hours, minutes) = match offset.split_once(':') {
        Some(parts) => parts,
        None if offset.len() > 2 && offset.is_ascii() => offset.split_at(offset.len() - 2),
        None => (offset, "00"),
    };
    let number = |text: &str, most: u32| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        digits && text.parse::<u32>().is_ok_and(|number| number <= most)
    };
    hours.len() <= 2 && number(hours, 23) && minutes.len() == 2 && number(minutes, 59)
}

#[cfg(test)]
mod tests {
    use super::is_zone;

    #[test]
    fn zones() {
        for right in [
            "Europe/Berlin",
            "SERVER",
            "UTC",
            "Etc/GMT-3",
            "GMT+3",
            "GMT-03:30",
            "GMT+0330",
            "CST6CDT",
            "UTC+3",
        ] {
            assert!(is_zone(right), "{right}");
        }
        for wrong in ["", "Europe/Atlantis", "europe/berlin", "CET+1", "GMT+24", "GMT+3:5", "GMT+", "GMT+1ö"]
        {
            assert!(!is_zone(wrong), "{wrong}");
        }
    }
}
