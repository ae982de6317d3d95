// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

QString firstInstalled(const QStringList &wanted)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        const auto found = std::ranges::find_if(
            installed, [&](const QString &name) { return name.compare(family, Qt::CaseInsensitive) == 0; });
        if (found != installed.end())
            return *found;
    }
    return {};
}

// The desktop's own face; where there is no desktop to say (off screen, bare X), one that is good to read.
QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = font.family();
    const bool nobodySays = family.isEmpty() || family.startsWith("Sans"_L1) || family.startsWith("DejaVu"_L1)
        || family == "Helvetica"_L1;
    if (const QString better = nobodySays
            ? firstInstalled({u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"Ubuntu"_s})
            : QString();
        !better.isEmpty())
        font = QFont(better);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QString serifFamily()
{
    const QString found = firstInstalled({u"Source Serif 4"_s, u"Charter"_s, u"Literata"_s, u"Georgia"_s,
                                          u"Noto Serif"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s});
    return found.isEmpty() ? u"serif"_s : found;
}

QString openDyslexicFamily()
{
    return firstInstalled({u"OpenDyslexic"_s, u"OpenDyslexic3"_s});
}

// How many pixels a step of the grid has on this screen: 1 at 96 dots per inch.
double screenFactor()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? std::max(1.0, screen->logicalDotsPerInch() / 96) : 1.0;
}

// Desktops that are set to high contrast hand us a palette of nearly black on nearly white, or the reverse.
bool systemWantsHighContrast()
{
    static const QPalette given = QGuiApplication::palette(); // before ours is set
    return contrast(given.color(QPalette::WindowText), given.color(QPalette::Window)) > 20.5
        && contrast(given.color(QPalette::Text), given.color(QPalette::Base)) > 20.5
        && contrast(given.color(QPalette::ButtonText), given.color(QPalette::Button)) > 20.5;
}

void underlineLetters(bool underlined)
{
    auto *style = qobject_cast<WindowStyle *>(QApplication::style());
    if (!style)
        return;
    style->setUnderlined(underlined);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            widget->update();
    }
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    systemWantsHighContrast();
    initAccessibility();
    qApp->installEventFilter(this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice.scheme == ColourScheme::System && !m_applying)
            apply();
    });
    apply();
}

Appearance::~Appearance() = default;

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((pressed || event->type() == QEvent::KeyRelease)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        underlineLetters(pressed);
    else if (event->type() == QEvent::ApplicationDeactivate)
        underlineLetters(false);
    return QObject::eventFilter(watched, event);
}

void Appearance::choose(const AppearanceChoice &choice)
{
    AppearanceChoice bounded = choice;
    bounded.textPercent = std::clamp(choice.textPercent, 100, 300);
    if (bounded == m_choice)
        return;
    m_choice = bounded;
    apply();
}

Palette Appearance::chosenPalette() const
{
    const bool dark = m_choice.scheme == ColourScheme::Dark
        || (m_choice.scheme == ColourScheme::System
            && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    if (systemWantsHighContrast())
        return dark ? Palette::highContrastDark() : Palette::highContrastLight();
    return dark ? Palette::darkOne() : Palette::light();
}

void Appearance::apply()
{
    m_applying = true;
    m_palette = chosenPalette();
    QFont font = interfaceFont();
    font.setPixelSize(int(std::lround(14 * screenFactor() * m_choice.textPercent / 100)));
    QApplication::setFont(font);
    QApplication::setStyle(new WindowStyle(m_palette));
    QApplication::setPalette(m_palette.toQt());
    QToolTip::setPalette(m_palette.toQt());
    QToolTip::setFont(font);
    for (QWidget *widget : QApplication::allWidgets())
        followScale(widget);
    m_applying = false;
    Q_EMIT changed();
}

QFont Appearance::readingFont(TextSize size) const
{
    QFont font = fontOf(size);
    for (const auto &offer : readingFonts()) {
        if (offer.font == m_choice.readingFont)
            font.setFamily(offer.family);
    }
    return font;
}

std::vector<Appearance::FontOffer> Appearance::readingFonts()
{
    std::vector<FontOffer> offers = {
        {ReadingFont::Serif, tr("Serif"), serifFamily()},
        {ReadingFont::Sans, tr("Sans serif"), interfaceFont().family()},
    };
    if (const QString family = firstInstalled({u"Atkinson Hyperlegible"_s, u"Atkinson Hyperlegible Next"_s});
        !family.isEmpty())
        offers.push_back({ReadingFont::Atkinson, u"Atkinson Hyperlegible"_s, family});
    if (const QString family = openDyslexicFamily(); !family.isEmpty())
        offers.push_back({ReadingFont::OpenDyslexic, u"OpenDyslexic"_s, family});
    return offers;
}

} // namespace partsong
