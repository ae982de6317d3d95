// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QFont>
#include <QObject>
#include <QString>

#include <vector>

namespace partsong {

enum class ColourScheme { System, Light, Dark };
enum class ReadingFont { Serif, Sans, Atkinson, OpenDyslexic };

// What a person has chosen about how the window looks.
struct AppearanceChoice {
    ColourScheme scheme = ColourScheme::System;
    int textPercent = 100; // 100 to 300
    ReadingFont readingFont = ReadingFont::Serif;

    bool operator==(const AppearanceChoice &) const = default;
};

// Owns how the application looks: palette, type, style. There is one for the application, made by app and
// handed on; widgets find its colours through paletteOf(this), so they need no reference to it.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override;

    const AppearanceChoice &choice() const { return m_choice; }
    // Applies it live to every widget of the application.
    void choose(const AppearanceChoice &choice);

    const Palette &palette() const { return m_palette; }
    // The face that transcripts and other long words are set in, in a size that follows the text size.
    QFont readingFont(TextSize size = TextSize::Lead) const;
    // Line height of reading text, as a factor of the font's: 1.4.
    static double readingLeading() { return 1.4; }

    struct FontOffer {
        ReadingFont font;
        QString name;
        QString family;
    };
    // Serif and sans always; Atkinson Hyperlegible and OpenDyslexic where they are installed.
    static std::vector<FontOffer> readingFonts();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // After everything has been applied. Scenes and cached pictures redraw here; widgets need not listen.
    void changed();

private:
    void apply();
    Palette chosenPalette() const;

    AppearanceChoice m_choice;
    Palette m_palette;
    bool m_applying = false;
};

} // namespace partsong
