// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>

#include <functional>

namespace partsong {

// In the lower right corner of a view that zooms: smaller, how large it is shown, larger, all of it.
class ZoomButtons : public QFrame {
    Q_OBJECT
public:
    // A view with zoom(), setZoom(), zoomIn(), zoomOut(), fitAll() and zoomed(), and what its last button
    // says.
    template <typename View>
    ZoomButtons(View &view, const QString &showAll)
        : ZoomButtons(static_cast<QWidget &>(view), showAll, [&view] { return view.zoom(); })
    {
        connect(m_out, &QToolButton::clicked, &view, [&view] { view.zoomOut(); });
        connect(m_in, &QToolButton::clicked, &view, [&view] { view.zoomIn(); });
        connect(m_all, &QToolButton::clicked, &view, [&view] { view.fitAll(); });
        connect(m_level, &QToolButton::clicked, &view, [&view] { view.setZoom(1); });
        connect(&view, &View::zoomed, this, &ZoomButtons::settle);
    }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ZoomButtons(QWidget &view, const QString &showAll, std::function<double()> zoom);
    void settle();

    QWidget &m_view;
    std::function<double()> m_zoom;
    QToolButton *m_out;
    QToolButton *m_level;
    QToolButton *m_in;
    QToolButton *m_all;
};

} // namespace partsong
